import type { ReactNode } from 'react';
import { Button, ButtonLink, ButtonRow } from './button.tsx';
import { Chip, Chips } from './chips.tsx';
import { Dialog, DialogButton } from './dialog.tsx';
import { DocumentText, Finding } from './document-text.tsx';
import { EmptyState } from './empty-state.tsx';
import { Check, Field, FieldGroup, FileField, Select, TextArea } from './field.tsx';
import { Filters } from './filters.tsx';
import { LAMP_STATES, Lamp } from './lamp.tsx';
import { Notice, UndoForm } from './notice.tsx';
import { Page, Panel } from './page.tsx';
import { Pagination } from './pagination.tsx';
import { SearchSelect } from './search-select.tsx';
import { Figures, type Part, StackBar } from './stack-bar.tsx';
import { Stepper } from './stepper.tsx';
import { Table } from './table.tsx';

/** Every part once, in its states: looked at, and checked for accessibility, by kit.test.tsx. Not part of the built pages. */
export function Kit() {
  return (
    <main>
      <Page
        title="Các thành phần giao diện"
        lead="203/TB-UBND · 18/6/2024 · mọi thành phần, mỗi thứ một lần"
        aside={
          <Stepper
            steps={[{ label: 'Đọc', to: '/van-ban' }, { label: 'Soát' }, { label: 'Giao' }]}
            current={1}
          />
        }
      >
        <Numbers />
        <States />
        <Lists />
        <Forms />
        <Words />
      </Page>
    </main>
  );
}

function Numbers() {
  const parts: Part[] = [
    { key: 'done', label: 'hoàn thành đúng hạn', count: 38, tone: 'done' },
    { key: 'done-late', label: 'hoàn thành quá hạn', count: 14, tone: 'done-late' },
    { key: 'ok', label: 'chưa xong, trong hạn', count: 121, tone: 'ok' },
    { key: 'late', label: 'chưa xong, quá hạn', count: 17, tone: 'late' },
    { key: 'none', label: 'không thời hạn', count: 11, tone: 'none' },
  ];
  return (
    <Panel title="Số liệu">
      <Figures
        figures={[
          { name: 'quá hạn', value: 1, to: '/hom-nay?loc=qua-han', tone: 'late' },
          { name: 'sắp đến hạn', value: 2, to: '/hom-nay?loc=sap-den-han', tone: 'near' },
          { name: 'trong hạn', value: 4, to: '/hom-nay?loc=trong-han' },
          { name: 'không thời hạn', value: 3, to: '/hom-nay?loc=khong-thoi-han' },
        ]}
      />
      <StackBar parts={parts} />
    </Panel>
  );
}

function States() {
  return (
    <Panel title="Đèn, nhãn, thông báo">
      <div className="row">
        {LAMP_STATES.map((state) => (
          <Lamp key={state} state={state} />
        ))}
        <Lamp state="late">Quá hạn 2 ngày làm việc</Lamp>
        {LAMP_STATES.map((state) => (
          <Lamp key={state} state={state} bare />
        ))}
      </div>
      <Chips>
        <Chip look="lead">62 trường học thuộc huyện</Chip>
        <Chip>trước 28/6/2024</Chip>
        <Chip look="ask">chưa có hạn</Chip>
      </Chips>
      <Notice kind="info">Văn bản đang được đọc, còn khoảng 10 giây.</Notice>
      <Notice kind="warn">
        UBND xã và Phòng GD&amp;ĐT cùng hỏi sĩ số tháng 6. Báo cáo một lần, gửi cả hai nơi.
      </Notice>
      <Notice kind="error">Cần ghi lý do. Nhập lý do rồi gửi lại.</Notice>
      <Notice kind="success" act={<UndoForm action="/nhiem-vu/1" fields={{ intent: 'undo' }} />}>
        Đã xác nhận 5 báo cáo.
      </Notice>
      <Actions />
    </Panel>
  );
}

function Actions() {
  return (
    <>
      <ButtonRow>
        <Button look="primary">Báo cáo</Button>
        <Button>Xin gia hạn</Button>
        <Button look="danger">Thu hồi văn bản</Button>
        <ButtonLink to="/van-ban">Xem văn bản</ButtonLink>
        <Button look="quiet">Hoàn tác</Button>
        <Button disabled>Giao việc</Button>
        <Button look="primary" busy>
          Đang gửi
        </Button>
      </ButtonRow>
      <div>
        <DialogButton dialog="recall">Mở hộp thoại</DialogButton>
        <Dialog id="recall" title="Thu hồi văn bản đã giao?">
          <p>97 đơn vị sẽ được báo là văn bản đã thu hồi. Không lấy lại được bước này.</p>
          <ButtonRow>
            <Button look="danger">Thu hồi</Button>
          </ButtonRow>
        </Dialog>
      </div>
    </>
  );
}

interface UnitRow {
  readonly unit: string;
  readonly plan: ReactNode;
  readonly updated: string;
  readonly open: number;
}

const ROWS: readonly UnitRow[] = [
  {
    unit: 'TH số 1 Bình Hoà',
    plan: <Lamp state="done">Chờ xác nhận</Lamp>,
    updated: 'hôm qua 16:20',
    open: 3,
  },
  { unit: 'TH Bình Chánh', plan: <Lamp state="late">Quá hạn 2 ngày</Lamp>, updated: '12/6', open: 12 },
  { unit: 'TH số 2 Bình Nguyên', plan: <Lamp state="ok" bare />, updated: 'chưa mở', open: 1 },
];

function Lists() {
  return (
    <Panel title="Danh sách">
      <Filters
        filters={[
          { to: '?', label: '16 nhiệm vụ', current: true },
          { to: '?loc=can-xem', label: '3 cần xem', current: false },
          { to: '?loc=dinh-huong', label: '2 định hướng', current: false },
        ]}
      />
      <Table
        caption="Kế hoạch an toàn trường học, theo đơn vị"
        rowKey={(row) => row.unit}
        rows={ROWS}
        columns={[
          { key: 'unit', head: 'Đơn vị', cell: (row) => row.unit },
          { key: 'plan', head: 'Kế hoạch', cell: (row) => row.plan },
          { key: 'open', head: 'Chưa xong', cell: (row) => row.open, align: 'number' },
          { key: 'updated', head: 'Cập nhật', cell: (row) => row.updated },
        ]}
      />
      <Pagination page={2} pageSize={50} total={162} to={(page) => `?trang=${page}`} />
      <EmptyState
        title="Chưa có văn bản nào"
        act={
          <ButtonLink look="primary" to="/van-ban/moi">
            Tiếp nhận văn bản
          </ButtonLink>
        }
      >
        Văn bản đã tiếp nhận sẽ hiện ở đây, mới nhất trên cùng.
      </EmptyState>
    </Panel>
  );
}

function Forms() {
  return (
    <Panel title="Biểu mẫu">
      <form className="form">
        <Field name="title" label="Trích yếu" required defaultValue="Kết luận tại Hội nghị triển khai" />
        <TextArea
          name="text"
          label="Kết quả"
          hint="Nêu kết quả và khó khăn, vướng mắc nếu có."
          error="Chưa có nội dung báo cáo. Nhập kết quả rồi gửi lại."
          required
        />
        <Select
          name="unit"
          label="Chủ trì"
          placeholder="Chọn đơn vị"
          options={[
            { value: '1', label: 'Phòng Giáo dục và Đào tạo' },
            { value: '2', label: 'Phòng Tài chính – Kế hoạch' },
          ]}
        />
        <SearchSelect
          name="follower"
          label="Đơn vị theo dõi"
          hint="Gõ vài chữ đầu, không cần dấu."
          defaultValue="b"
          options={[
            { value: 'a', label: 'TH số 1 Bình Hoà' },
            { value: 'b', label: 'TH Bình Chánh' },
          ]}
        />
        <FileField
          name="files"
          label="Minh chứng"
          hint="Ảnh, PDF hoặc Word, tối đa 25 MB mỗi tệp."
          multiple
        />
        <FieldGroup legend="Mức độ">
          <Check kind="radio" name="level" value="part" label="Đang thực hiện" defaultChecked />
          <Check kind="radio" name="level" value="done" label="Đã hoàn thành" />
        </FieldGroup>
        <Check name="all" label="Gửi cho cả hai nơi" />
      </form>
    </Panel>
  );
}

function Words() {
  return (
    <Panel title="Lời văn bản">
      <DocumentText quote>
        <p>
          2.{' '}
          <Finding kind="party" name="Đơn vị">
            Các trường học thuộc huyện
          </Finding>{' '}
          tham gia đề xuất cụ thể các giải pháp để nâng cao chất lượng giáo dục gửi về UBND huyện{' '}
          <Finding kind="deadline" name="Thời hạn">
            trước ngày 28/6/2024
          </Finding>
          , theo{' '}
          <Finding kind="citation" name="Viện dẫn">
            Kế hoạch số 12/KH-UBND
          </Finding>
          , bảo đảm{' '}
          <Finding kind="target" name="Chỉ tiêu">
            100 % trường học
          </Finding>{' '}
          tham gia.
        </p>
        <p>
          <b>Nơi nhận:</b> <i>như trên; lưu VT.</i>
        </p>
      </DocumentText>
    </Panel>
  );
}
