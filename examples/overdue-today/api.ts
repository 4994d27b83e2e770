/* oxlint-disable -- written by `npm run api:generate` from app/openapi.json */

export interface paths {
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Người gọi là ai, có chức vụ và phạm vi nào
         * @description Who is calling, with positions and scopes
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dữ liệu lưu về người gọi
         * @description What is kept of the caller
         *
         *     Phần mới nhất của từng danh sách; toàn bộ: `GET /me/data/file`.
         *
         *     The latest of each list; everything: `GET /me/data/file`.
         */
        get: operations["getOwnData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/data/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Toàn bộ dữ liệu lưu về người gọi, dạng tệp JSON; được ghi vào nhật ký
         * @description Everything that is kept of the caller as a JSON file; recorded
         */
        get: operations["getOwnDataFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đề nghị đính chính của người gọi
         * @description The caller’s own requests for corrections
         */
        get: operations["listOwnCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách văn bản, mới nhất trước
         * @description List directives, newest first
         */
        get: operations["listDirectives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một văn bản
         * @description One directive
         */
        get: operations["getDirective"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Toàn văn và kết quả đọc
         * @description The text with its reading
         */
        get: operations["getDirectiveText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tải tệp gốc
         * @description Download the file as it came
         */
        get: operations["getDirectiveFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/exports/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất nhiệm vụ ra dạng khác
         * @description Export in another form
         */
        get: operations["exportDirective"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/citations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Văn bản viện dẫn và được viện dẫn
         * @description What it cites, and what cites it
         *
         *     `known`: văn bản có ở đây mà người gọi được xem, có thể là văn bản được viện dẫn.
         *
         *     `known`: the directives here that it may be, as far as the caller may read them.
         */
        get: operations["getCitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Những chỗ soát đã sửa kết quả đọc
         * @description What review corrected of the reading
         *
         *     Mỗi dòng một trường hợp, dạng dondoc.case/1.
         *
         *     JSON lines, as dondoc.case/1.
         */
        get: operations["getCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Những văn bản người gọi đang cho đọc
         * @description What the caller has under way
         */
        get: operations["listIntakes"];
        put?: never;
        /**
         * Tiếp nhận một văn bản: tệp hoặc văn bản dán
         * @description Take a directive in: a file or pasted text
         *
         *     Việc đọc tiếp tục sau khi trả lời: hỏi lại địa chỉ trong Location cho đến khi `stage` là `done` hoặc `refused`. Tệp gửi dạng multipart/form-data. `part`: tệp cần đọc trong thư điện tử.
         *
         *     Reading goes on after the answer: ask the address in Location until `stage` is `done` or `refused`. A file comes as multipart/form-data. `part`: the document to read of an e-mail.
         */
        post: operations["beginIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intakes/{intakeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Việc đọc đã đến đâu
         * @description How far a reading has come
         */
        get: operations["getIntake"];
        put?: never;
        post?: never;
        /**
         * Dừng việc đọc
         * @description Stop a reading
         */
        delete: operations["cancelIntake"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nhiệm vụ dự kiến theo thứ tự trong văn bản
         * @description Draft tasks in the order of the text
         */
        get: operations["getDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ai đã sửa gì khi soát, ai đang soát
         * @description Who edited what in review, and who is at it
         *
         *     Từ sau số `since`, cũ nhất trước. Người gọi được ghi là đang soát.
         *
         *     After the number `since`, the oldest first. The caller counts as being at it.
         */
        get: operations["listEdits"];
        put?: never;
        /**
         * Sửa một điều khi soát
         * @description Make one edit in review
         *
         *     Mỗi lần sửa nêu `version` đã xem; người khác vừa sửa thì trả 409.
         *
         *     Each edit names the `version` that was seen; when somebody else has changed it, the answer is 409.
         */
        post: operations["editDirective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/issue-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Giao thì ai nhận gì
         * @description Who would get what
         */
        get: operations["previewIssue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Giao nhiệm vụ cho các đơn vị
         * @description Hand the tasks out to their units
         */
        post: operations["issueDirective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/drafts/{draftId}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các đơn vị của một nhiệm vụ dự kiến, theo từng bên
         * @description The units behind the parties of one draft
         */
        get: operations["getDraftUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tìm đơn vị, nhóm đơn vị cho một nhiệm vụ dự kiến
         * @description Units and unit sets for the parties of a draft
         *
         *     `set` gửi lại được trong các lần sửa `set-leads`, `resolve-party` …
         *
         *     `set` can be sent in edits: `set-leads`, `resolve-party` …
         */
        get: operations["searchParties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follower-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ai có thể được giao theo dõi
         * @description Who can be named to follow
         */
        get: operations["listFollowers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ một đơn vị ra khỏi nhiệm vụ trước khi giao, hoặc đưa trở lại
         * @description Take a unit out of a task before issue, or back in
         */
        post: operations["exceptUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chọn đơn vị cho mọi nhiệm vụ đang chờ cùng một cách gọi
         * @description Decide at once for all drafts that wait for the same words
         *
         *     `written`: như trong `groups` của issue-preview. `choice`: đơn vị đã chọn, chữ để tìm, `guessed`: giữ đơn vị đã đoán; null: bỏ cách gọi đó.
         *
         *     `written`: as in `groups` of issue-preview. `choice`: units chosen, words to be looked up, `guessed`: those guessed; null leaves the words out.
         */
        post: operations["resolveParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/lint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lỗi và chỗ đáng lưu ý của văn bản
         * @description What the lint finds in a directive
         */
        get: operations["getLint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/lint/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ qua một lỗi của văn bản, hoặc lấy lại
         * @description Put a finding aside, or take it back
         */
        post: operations["dismissFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lint-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các quy tắc kiểm tra văn bản
         * @description The rules of the lint
         */
        get: operations["listLintRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lint-rules/{ruleId}/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bật, tắt một quy tắc cho toàn hệ thống
         * @description Switch a rule on or off, for everybody
         */
        post: operations["switchLintRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch sử của một văn bản
         * @description The history of a directive
         *
         *     Từ khi đến cho tới báo cáo của các đơn vị, trong phạm vi người gọi được xem. Mỗi trang nhiều nhất 40 mục.
         *
         *     From its coming to the reports of the units, as far as the caller may see these. At most 40 items on a page.
         */
        get: operations["listDirectiveHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trang Hôm nay của người gọi
         * @description What the caller’s day holds
         *
         *     Nhóm của người theo dõi: 12 nhiệm vụ đầu, `total` đếm việc được giao; phần còn lại ở GET /assignments với `waiting`.
         *
         *     Groups of a desk hold the first 12 tasks, `total` counts assignments; the rest is at GET /assignments with `waiting`.
         */
        get: operations["getToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách việc được giao
         * @description List assignments
         *
         *     Theo thứ tự được giao. Quá hạn hôm nay: `resultClass=open-overdue`.
         *
         *     In the order in which they were given. Overdue today: `resultClass=open-overdue`.
         */
        get: operations["listAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một việc với diễn biến
         * @description One assignment with its events
         *
         *     Người của đơn vị xem lần đầu thì được ghi là đã mở, như trên trang.
         *
         *     When somebody of its unit sees it for the first time, that is recorded, as on the page.
         */
        get: operations["getAssignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tải tệp kèm báo cáo
         * @description Download a file of a report
         */
        get: operations["getAssignmentFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Làm một bước trên việc được giao
         * @description Make one move on an assignment
         *
         *     Tiếp nhận, báo cáo, trình, chuyển tiếp báo cáo, xác nhận, trả lại, chuyển tiếp, xin và cho gia hạn, tạm dừng, thay thế, giải trình … `resumed` không có `due`: hạn lùi đúng số ngày tạm dừng. `superseded` cần `directive` hoặc `task`. `seen`: số của diễn biến cuối đã xem. `insteadUnitId`: chỉ với `cancelled`. Tệp gửi kèm dạng multipart/form-data.
         *
         *     Receive, report, submit, forward a report, confirm, send back, pass on, ask for and grant an extension, suspend, supersede, explain … `resumed` without `due` puts the last day off by the days of rest. `superseded` needs `directive` or `task`. `seen`: number of the last event seen. `insteadUnitId`: with `cancelled` alone. Files come as multipart/form-data.
         */
        post: operations["moveAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Làm cùng một bước trên nhiều việc
         * @description Make the same move on many assignments
         *
         *     `extension-granted` với `due` là `as-asked`: mỗi việc đến ngày đơn vị đã xin.
         *
         *     `extension-granted` with `as-asked` as `due`: each until the day that its unit asks for.
         */
        post: operations["moveAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moves/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xem trước một thao tác trên nhiều việc
         * @description What an act would do to each of many assignments
         *
         *     Không có gì đổi. `refused`: vì sao việc đó không làm được. `followers`: với `hand-over`, ai có thể theo dõi.
         *
         *     Nothing is changed. `refused`: why it cannot be done to that one. `followers`: with `hand-over`, who could follow.
         */
        post: operations["previewMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/follower-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đổi người theo dõi
         * @description Let somebody else follow
         *
         *     Cả nhiệm vụ đổi người theo dõi, kể cả các việc khác của nhiệm vụ. Người mới và người trước đều được báo.
         *
         *     A task is followed as a whole: its other assignments go along. Whoever follows now, and who did before, is told.
         */
        post: operations["changeFollower"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignment-sheets/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bảng nhiệm vụ thành tệp Excel hoặc CSV
         * @description The task table as a spreadsheet or CSV
         *
         *     Thu hẹp như GET /assignments; đủ mọi cột.
         *
         *     Narrowed as GET /assignments is; with all columns.
         */
        get: operations["exportAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Việc từ đâu giao xuống và đã giao tiếp cho ai
         * @description Where work comes from, and what was made of it
         *
         *     Phía dưới chỉ gồm những việc người gọi được xem.
         *
         *     Below stands only what the caller may see.
         */
        get: operations["getChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các phần của việc và đơn vị cấp dưới
         * @description The parts of work, and the units below
         */
        get: operations["getBreakdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/breakdown/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Giao một phần việc cho cấp dưới
         * @description Give a part of work to units below
         *
         *     `covers`: những phần của việc mà phần này gồm, như `parts` của phân rã. Thời hạn không muộn hơn hạn của việc.
         *
         *     `covers`: which parts of the work this one covers, as in `parts` of the breakdown. Not due later than the work.
         */
        post: operations["breakDownAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/breakdown/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xác nhận đã phân rã đủ
         * @description Say that work is broken down completely
         */
        post: operations["completeBreakdown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/results-below": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cấp dưới và người trong đơn vị đã báo gì, để soạn báo cáo lên
         * @description What units below and people of the unit have told, to write the report upwards
         */
        get: operations["getResultsBelow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các kỳ trước và sau của cùng đơn vị, với việc định kỳ
         * @description Of a recurring task: the periods before and after, of the same unit
         *
         *     Mở việc này được ghi như GET /assignments/{assignmentId}.
         *
         *     Counts as opening the work, like GET /assignments/{assignmentId}.
         */
        get: operations["getPeriodsBeside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Việc chia cho người trong đơn vị
         * @description How work is split among the people of its unit
         */
        get: operations["getStaffParts"];
        put?: never;
        /**
         * Chia một phần việc cho một người
         * @description Give a part of work to somebody of the unit
         */
        post: operations["addStaffPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/parts/{partId}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ghi một phần đã xong hoặc chưa xong
         * @description Say that a part is done, or not done
         */
        post: operations["markStaffPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/parts/{partId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Bỏ một phần đã chia
         * @description Take a part away
         */
        delete: operations["removeStaffPart"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách nhiệm vụ với số liệu
         * @description List tasks with their numbers
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một nhiệm vụ với các đơn vị
         * @description One task with its units
         *
         *     Việc định kỳ: các đơn vị của kỳ `period`, hoặc của kỳ đang chạy; `period` rỗng: lần giao đầu, không theo kỳ.
         *
         *     Of a recurring task: the units of `period`, or of the one that runs; an empty `period`: what was given without one.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nhiệm vụ từ đâu đến, các đơn vị đã giao tiếp cho ai
         * @description Where a task comes from, and what its units made of it
         *
         *     `units`: các đơn vị của nhiệm vụ đã giao tiếp, kèm những việc bên dưới; `more`: số đơn vị như thế chưa kể.
         *
         *     `units`: those of its units that gave parts on, with what is below them; `more`: how many further ones there are.
         */
        get: operations["getTaskChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch sử của một nhiệm vụ
         * @description The history of a task
         *
         *     Chỉ gồm những việc người gọi được xem; một thao tác với nhiều đơn vị là một mục. Mỗi trang nhiều nhất 40 mục.
         *
         *     Of the assignments alone that the caller may see; one act on several units is one item. At most 40 items on a page.
         */
        get: operations["listTaskHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sets-since-issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nhóm đơn vị đã giao nay thêm, bớt đơn vị nào
         * @description Which units have joined or left the sets to which tasks were issued
         *
         *     Của một văn bản (`directiveId`) hoặc một nhiệm vụ (`taskId`). Rỗng với người không được giao việc đó cho đơn vị khác.
         *
         *     Of one directive (`directiveId`) or one task (`taskId`). Empty for who may not give these tasks to others.
         */
        get: operations["getSetsSinceIssue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sets-since-issue/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Giao việc cho đơn vị mới vào nhóm
         * @description Give tasks to units that have joined their sets
         *
         *     Đơn vị đã có việc được bỏ qua. `due` cho việc đã quá hạn; việc khác giữ hạn chung.
         *
         *     Who has the task already is passed over. `due` is for what is past its last day; the rest keeps the common one.
         */
        post: operations["assignToJoinedUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}/recurrence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Việc định kỳ với các kỳ của nó
         * @description How a task recurs, with its periods
         *
         *     Mỗi kỳ ghi số đơn vị theo kết quả, chỉ gồm những việc người gọi được xem.
         *
         *     Each period says how many units, by what became of it; of those alone that the caller may see.
         */
        get: operations["getRecurrence"];
        put?: never;
        /**
         * Đặt việc lặp lại theo kỳ
         * @description Set a task recurring
         */
        post: operations["beginRecurrence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}/recurrence/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đổi quy tắc lặp lại từ một ngày
         * @description Change the rule of a recurring task from a day
         *
         *     Kỳ đã giao giữ nguyên; quy tắc mới có hiệu lực sau kỳ cuối đã giao.
         *
         *     Periods that were given stay; the new rule holds from behind the last of them.
         */
        post: operations["changeRecurrenceRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}/recurrence/skips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ qua một kỳ của việc định kỳ
         * @description Leave a period of a recurring task out
         *
         *     `period`: khoá của kỳ, như trong `periods`. Đơn vị đã nhận kỳ này được báo.
         *
         *     `period`: its key, as in `periods`. Units that have been given it are told.
         */
        post: operations["skipPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}/recurrence/skips/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Không bỏ qua một kỳ nữa
         * @description Take back that a period is left out
         *
         *     Chỉ với kỳ chưa giao cho đơn vị nào.
         *
         *     Of a period alone that no unit had been given.
         */
        post: operations["takeBackSkip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}/recurrence/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tạm dừng việc định kỳ từ một ngày
         * @description Pause a recurring task from a day
         */
        post: operations["pauseRecurrence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}/recurrence/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tiếp tục việc định kỳ đã tạm dừng hoặc kết thúc
         * @description Go on with a task that was paused or ended
         */
        post: operations["resumeRecurrence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}/recurrence/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kết thúc việc định kỳ từ một ngày
         * @description End a recurring task from a day
         *
         *     Kỳ bắt đầu từ ngày đó mà đã giao trước thì được thu lại; kỳ bắt đầu trước đó giữ nguyên.
         *
         *     Periods that begin from that day on and were given ahead are taken back; those that began before stay.
         */
        post: operations["endRecurrence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chỉ đạo không bằng văn bản
         * @description List orders without paper
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Ghi một chỉ đạo không bằng văn bản
         * @description Write an order without paper down
         *
         *     `giverId`: lãnh đạo, thủ trưởng giữ chức vụ vào ngày chỉ đạo; không thì ghi `giver`. Có `task`: giao thành việc ngay. Một tệp gửi kèm dạng multipart/form-data.
         *
         *     `giverId`: a leader or head in office on that day, else `giver` in words. With `task` it is given at once. One file may come as multipart/form-data.
         */
        post: operations["recordOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một chỉ đạo không bằng văn bản
         * @description One order without paper
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tải tệp kèm chỉ đạo
         * @description Download the file of an order
         */
        get: operations["getOrderFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/order-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ai chỉ đạo được, giao được cho ai, ai theo dõi, ai xác nhận
         * @description Who may have ordered, whom it can be given to, who may follow it and confirm
         */
        get: operations["getOrderChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Giao một chỉ đạo đã ghi thành nhiệm vụ
         * @description Make a task of a kept order
         *
         *     Đã là nhiệm vụ thì không có gì đổi.
         *
         *     Of one that is a task already nothing is made.
         */
        post: operations["giveOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/directive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gắn chỉ đạo với văn bản ban hành sau
         * @description Tie an order to the directive that followed it
         *
         *     Văn bản gắn trước đó được thay.
         *
         *     An earlier tie is replaced.
         */
        post: operations["linkOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số liệu của một kỳ và một ngày
         * @description Figures of a period and a day
         *
         *     Như trang Số liệu: `by` chọn dòng; `period` là kỳ báo cáo; `day` là ngày lấy số liệu (hết ngày).
         *
         *     As on the page of figures: `by` chooses the lines; `period` the reporting period; `day` whose end is looked at.
         */
        get: operations["getNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/numbers/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Những việc mà một con số đếm
         * @description The assignments that one figure counts
         *
         *     Cùng tham số như GET /numbers; mỗi việc như vào cuối ngày lấy số liệu. Số dòng đúng bằng con số.
         *
         *     The parameters of GET /numbers; each as it stood at the end of that day. As many as the figure says.
         */
        get: operations["listCountedAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/numbers/files/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số liệu thành báo cáo Excel hoặc Word
         * @description The figures as a written report
         */
        get: operations["getNumbersFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directives/{directiveId}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Theo dõi một văn bản: đơn vị × nhiệm vụ
         * @description Following a directive: units × tasks
         *
         *     Ô không có: đơn vị không được giao nhiệm vụ đó. Số liệu từng nhiệm vụ: GET /tasks?directiveId=…
         *
         *     A cell that is not there: the unit was not given that task. The numbers of each task: GET /tasks?directiveId=…
         */
        get: operations["listMatrixUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/due-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch hạn của một tháng
         * @description What is due in a month, day by day
         *
         *     Không nêu `unitId`: mọi việc người gọi được xem. `clashes`: điều đáng lưu ý của ngày hạn. `tasks`: chỉ khi hỏi một đơn vị.
         *
         *     Without `unitId`: everything that the caller may see. `clashes`: what speaks against a last day. `tasks`: of one unit alone.
         */
        get: operations["getDueCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Việc chưa xong theo nhiệm vụ và hạn, từ ngày giao đến ngày hạn
         * @description Open work by task and last day, from its being given on
         *
         *     Nhiều nhất 100 dòng, hạn sớm nhất trước; `total`: tất cả.
         *
         *     At most 100 rows, the earliest last day first; `total`: of all.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit-loads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các đơn vị đang được giao bao nhiêu việc
         * @description How much is asked of units
         *
         *     Việc có hạn từ `from` đến hết `to`; đơn vị nhiều việc nhất trước.
         *
         *     Work due from `from` to the end of `to`; the unit with most of it first.
         */
        get: operations["listUnitLoads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một đơn vị đang được giao bao nhiêu việc, và việc gần giống nhau
         * @description How much is asked of one unit, and which tasks nearly repeat each other
         */
        get: operations["getUnitLoad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report-phrases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Câu mẫu của báo cáo: của đơn vị mình trước, rồi câu chung
         * @description Standard phrases of reports: those of one’s own units, then those for everybody
         */
        get: operations["listReportPhrases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report-phrases/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các bộ câu mẫu mà mình được sửa
         * @description The lists of phrases that one may change
         */
        get: operations["listReportPhraseLists"];
        put?: never;
        /**
         * Thay toàn bộ một bộ câu mẫu
         * @description Put phrases in place of all of one list
         */
        post: operations["saveReportPhrases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bộ lọc đã lưu của bảng nhiệm vụ: của mình và của đơn vị mình
         * @description Saved filters of the task table: one’s own, and those of one’s units
         */
        get: operations["listSavedFilters"];
        put?: never;
        /**
         * Lưu bộ lọc cho mình hoặc cho đơn vị
         * @description Keep a filter for oneself or for a unit
         */
        post: operations["saveFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-filters/{filterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Xoá bộ lọc đã lưu
         * @description Remove a saved filter
         */
        delete: operations["removeFilter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thông báo của người gọi
         * @description The caller's own notices
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/unseen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số thông báo chưa xem
         * @description How many notices are unseen
         */
        get: operations["getUnseenNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đánh dấu thông báo đã xem
         * @description Mark notices as seen
         */
        post: operations["markNoticesSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/notice-choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cách nhận thông báo của người gọi
         * @description How the caller is told of notices
         */
        get: operations["getNoticeChoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Chọn cách nhận thông báo
         * @description Choose how to be told of notices
         *
         *     Thư được viết bằng ngôn ngữ của yêu cầu này. Hai giờ yên tĩnh bằng nhau: không có giờ yên tĩnh.
         *
         *     E-mail is written in the language of this request. The same time twice means no quiet hours.
         */
        patch: operations["changeNoticeChoice"];
        trace?: never;
    };
    "/me/notices-by-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Những thông báo gần đây đã báo cho người gọi qua thư
         * @description Notices that the caller was lately told by e-mail
         */
        get: operations["getToldNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminder-ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thang nhắc việc
         * @description The ladder of reminders
         */
        get: operations["getReminderLadder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Thay thang nhắc việc
         * @description Change the ladder of reminders
         *
         *     Thay toàn bộ; có hiệu lực từ lần nhắc kế tiếp.
         *
         *     All of it; it holds from the next reminders on.
         */
        patch: operations["changeReminderLadder"];
        trace?: never;
    };
    "/assignments/{assignmentId}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ai đã được nhắc, đã xem chưa
         * @description Who was reminded, and whether it was seen
         *
         *     Nhắc việc của chính người gọi được ghi là đã xem.
         *
         *     The caller's own reminders of it count as seen.
         */
        get: operations["getAssignmentReminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/{assignmentId}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tạm ẩn nhắc việc cho riêng mình
         * @description Put reminders of it off, for oneself
         */
        post: operations["snoozeAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/snoozed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Việc người gọi đã tạm ẩn
         * @description What the caller has put off
         */
        get: operations["listSnoozed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nhắc các đơn vị chưa báo cáo
         * @description Remind units that have not reported
         *
         *     Mỗi người một thông báo. Trong ngày đã nhắc thì phải gửi kèm `again`.
         *
         *     One notice for each person. What was reminded of today needs `again`.
         */
        post: operations["remindUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Người gọi có địa chỉ lịch riêng không, lập khi nào
         * @description Whether the caller has a calendar address, and since when
         */
        get: operations["getCalendarFeed"];
        put?: never;
        post?: never;
        /**
         * Bỏ địa chỉ lịch riêng
         * @description End the calendar address
         */
        delete: operations["endCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Việc chưa nộp mà người gọi nhắc được
         * @description What is to be handed in and may be reminded of
         *
         *     Của một văn bản (`directiveId`) hoặc một nhiệm vụ (`taskId`). `last`: lần nhắc cuối.
         *
         *     Of one directive (`directiveId`) or one task (`taskId`). `last`: how it was brought to mind last.
         */
        get: operations["getOpenWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminders/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xem trước khi nhắc: lần nhắc cuối, và việc không nhắc được
         * @description Before reminding: when it was done last, and what cannot be reminded of
         *
         *     Không có gì đổi. `not-yours`: người khác theo dõi; `handed-in`: đã nộp.
         *
         *     Nothing is changed. `not-yours`: another follows it; `handed-in`: nothing is to be handed in any more.
         */
        post: operations["previewReminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskId}/importance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đặt mức quan trọng của một nhiệm vụ
         * @description Say how important a task is
         *
         *     Quyết định bậc nào của thang nhắc việc được dùng; cho mọi đơn vị của nhiệm vụ.
         *
         *     Decides which steps of the ladder of reminders hold; for all units of the task.
         */
        post: operations["setImportance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh bạ đơn vị của một ngày
         * @description The units of a day
         */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một đơn vị vào một ngày, tên cũ, đơn vị kế thừa
         * @description One unit on a day, its names and successors
         */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ai giữ chức vụ ở đơn vị vào một ngày
         * @description Who acts for a unit on a day
         */
        get: operations["getUnitPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các thay đổi đơn vị gần đây
         * @description The latest changes of units
         */
        get: operations["listUnitChanges"];
        put?: never;
        /**
         * Thực hiện một thay đổi đơn vị
         * @description Make a change of units
         */
        post: operations["makeUnitChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit-changes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xem trước một thay đổi đơn vị
         * @description Preview a change of units
         */
        post: operations["previewUnitChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit-changes/{changeId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hoàn tác một thay đổi đơn vị
         * @description Undo a change of units
         */
        post: operations["undoUnitChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các nhóm đơn vị được dùng, theo tên
         * @description The unit sets that may be used, by name
         */
        get: operations["listUnitSets"];
        put?: never;
        /**
         * Lập một nhóm đơn vị
         * @description Make a unit set
         */
        post: operations["makeUnitSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit-sets/{setId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một nhóm đơn vị
         * @description One unit set
         */
        get: operations["getUnitSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sửa tên và thành phần của nhóm
         * @description Change name and expression of a set
         */
        patch: operations["changeUnitSet"];
        trace?: never;
    };
    "/unit-sets/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hôm nay nhóm gồm những đơn vị nào
         * @description Which units an expression means today
         */
        post: operations["previewUnitSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit-sets/{setId}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trở lại như trước lần sửa cuối
         * @description Take the last change of a set back
         */
        post: operations["takeBackUnitSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit-sets/{setId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cất nhóm, không dùng nữa
         * @description Put a set away
         */
        post: operations["archiveUnitSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit-sets/{setId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dùng lại nhóm đã cất
         * @description Take a set out again
         */
        post: operations["restoreUnitSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lượt nhập gần đây
         * @description The latest imports
         */
        get: operations["listSheetImports"];
        put?: never;
        /**
         * Kiểm tra thử một bảng tính đơn vị và người
         * @description Try a spreadsheet of units and people
         *
         *     Chưa đổi gì. Hỏi lại địa chỉ trong Location cho đến khi `phase` là `checked`, xem từng dòng, rồi mới thực hiện. Tệp gửi dạng multipart/form-data.
         *
         *     Nothing changes yet. Ask the address in Location until `phase` is `checked`, look at the rows, then apply. The file comes as multipart/form-data.
         */
        post: operations["beginSheetImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lượt nhập đã đến đâu
         * @description How far an import has come
         */
        get: operations["getSheetImport"];
        put?: never;
        post?: never;
        /**
         * Dừng, hoặc bỏ lượt đã kiểm tra
         * @description Stop an import, or give up what was tried
         */
        delete: operations["cancelSheetImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Từng dòng sẽ thành gì
         * @description What would become of each row
         */
        get: operations["listSheetImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nhập như đã kiểm tra: tất cả hoặc không gì
         * @description Import what was tried: all of it or nothing
         */
        post: operations["applySheetImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách người
         * @description List people
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Thêm một người với chức vụ đầu tiên
         * @description Add a person with a first position
         */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một người với các chức vụ
         * @description One person with positions
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sửa tên, thư điện tử, điện thoại
         * @description Change name, e-mail and telephone
         */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/people/{personId}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Giao một chức vụ
         * @description Give a position
         */
        post: operations["givePosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/positions/{positionId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kết thúc một chức vụ sau ngày cuối
         * @description End a position with a last day
         */
        post: operations["endPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/positions/{positionId}/title": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đổi tên gọi của chức vụ từ một ngày
         * @description Change the title of a position from a day on
         */
        post: operations["changeTitle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/positions/{positionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Rút lại chức vụ chưa bắt đầu
         * @description Take back a position that has not begun
         */
        delete: operations["takeBackPosition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/positions/{positionId}/stand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cử người thay trong những ngày vắng
         * @description Have somebody stand in on the days of an absence
         */
        post: operations["standIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bàn giao mọi việc, văn bản đang theo dõi
         * @description Hand over everything open that somebody follows
         */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/stand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ai thay, ai được ủy quyền các chức vụ của một người
         * @description Who stands in for somebody or is authorised by them
         */
        get: operations["listStandIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/positions/{positionId}/authorisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ủy quyền cho người khác một số việc của chức vụ
         * @description Authorise somebody to act in matters of a position
         *
         *     `matter`: `all` mọi việc; `follow-up` theo dõi, xác nhận, gia hạn; `handing-out` soát và giao việc.
         *
         *     `matter`: `all` everything; `follow-up` following, confirming, deadlines; `handing-out` reviewing and issuing.
         */
        post: operations["authorise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/authorisations/{positionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Chấm dứt ngay một ủy quyền
         * @description End an authorisation at once
         *
         *     `positionId`: `id` trong danh sách của `listStandIns`.
         *
         *     `positionId`: the `id` in the answer of `listStandIns`.
         */
        delete: operations["endAuthorisation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ai sẽ được mời: một người, hoặc mọi hiệu trưởng chưa có tài khoản
         * @description Who would be invited: one person, or all heads of schools without an account
         */
        get: operations["listInvitees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lời mời đang chờ, mới nhất trước
         * @description Invitations that wait, the newest first
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Mời bằng thư điện tử: những người đã chọn, hoặc mọi hiệu trưởng
         * @description Invite by e-mail: the people named, or all heads of schools
         *
         *     Ai có địa chỉ, đang giữ chức vụ và chưa có tài khoản thì được gửi liên kết; lời mời cũ hết hiệu lực. Mã không được cho ai khác biết.
         *
         *     Whoever has an address, a position and no account is sent a link; an earlier one no longer works. The code is shown to nobody else.
         */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Rút lời mời
         * @description Withdraw an invitation
         */
        delete: operations["withdrawInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đề nghị đính chính: đang chờ trước, rồi đã xử lý gần đây
         * @description Requests for corrections: those that wait first, then those decided lately
         */
        get: operations["listCorrections"];
        put?: never;
        /**
         * Đề nghị đính chính dữ liệu của mình
         * @description Ask to have one’s own data corrected
         */
        post: operations["askCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/{correctionId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rút đề nghị của mình
         * @description Take back one’s own request
         */
        post: operations["withdrawCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/{correctionId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chấp nhận và sửa theo đề nghị
         * @description Accept a request and apply it
         */
        post: operations["acceptCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/{correctionId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Từ chối đề nghị
         * @description Refuse a request
         */
        post: operations["refuseCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch làm việc của một năm
         * @description The office calendar of a year
         */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/lawful-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ngày nghỉ theo luật của một năm
         * @description What the law gives for a year
         */
        get: operations["getLawfulDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đọc thông báo nghỉ, hoán đổi; chưa lưu gì
         * @description Read an announcement of days off; nothing is kept
         */
        post: operations["readCalendarAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đặt và bỏ ngày của lịch làm việc
         * @description Put days into the office calendar and take them out
         *
         *     Một lần cho tất cả. Thời hạn đã đặt giữ nguyên.
         *
         *     All at once. Deadlines that were set stay where they are.
         */
        post: operations["changeCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/changes/{changeId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hoàn tác một lần sửa lịch làm việc
         * @description Undo a change of the office calendar
         */
        post: operations["undoCalendarChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/before-means": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đặt cách hiểu "trước ngày"
         * @description Settle what "trước ngày" means
         */
        post: operations["setBeforeMeans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/school-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các năm học
         * @description The school years
         */
        get: operations["getSchoolCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/school-calendar/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đặt hoặc bỏ một năm học
         * @description Make a school year as told, or take it out
         */
        post: operations["changeSchoolYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/school-calendar/changes/{changeId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hoàn tác một lần sửa năm học
         * @description Undo a change of a school year
         */
        post: operations["undoSchoolYearChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nhật ký, mới nhất trước
         * @description The record, newest first
         *
         *     Mỗi trang nhiều nhất 100 dòng.
         *
         *     At most 100 entries on a page.
         */
        get: operations["listRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{unitId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch sử của một đơn vị
         * @description The history of a unit
         *
         *     Mỗi trang nhiều nhất 40 mục.
         *
         *     At most 40 items on a page.
         */
        get: operations["listUnitHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch sử của một người: về người đó, hoặc người đó đã làm
         * @description The history of a person: what was done to them, or what they did
         *
         *     Mỗi trang nhiều nhất 40 mục. Xem lịch sử của người khác thì được ghi lại, và người đó biết.
         *
         *     At most 40 items on a page. Looking at somebody else’s is recorded, and shown to that person.
         */
        get: operations["listPersonHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nơi nhận webhook
         * @description Webhooks
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Lập nơi nhận webhook
         * @description Set up a webhook
         *
         *     `secret` (Standard Webhooks) chỉ được cho biết trong câu trả lời này.
         *
         *     `secret` (Standard Webhooks) is told in this answer alone.
         */
        post: operations["addWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một nơi nhận webhook
         * @description One webhook
         *
         *     Các lần gửi: `GET /deliveries?webhookId=…`.
         *
         *     What was sent to it: `GET /deliveries?webhookId=…`.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sửa nơi nhận webhook
         * @description Change a webhook
         */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/webhooks/{webhookId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đổi khoá ký của nơi nhận webhook
         * @description Give a webhook a new secret
         *
         *     Trong 3 ngày, khoá trước còn ký bên cạnh khoá mới.
         *
         *     For three days the former secret signs beside the new one.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bật hoặc tắt nơi nhận webhook
         * @description Switch a webhook on or off
         */
        post: operations["switchWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gửi thử tới nơi nhận webhook
         * @description Send a trial to a webhook
         */
        post: operations["tryWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thư và webhook đã gửi hoặc đang chờ, mới nhất trước
         * @description E-mail and webhook calls, sent or waiting, the newest first
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một lần gửi, với từng lần thử
         * @description One delivery, with each attempt
         */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gửi lại từ đầu, cùng số
         * @description Send again from the beginning, under the same number
         */
        post: operations["resendDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{deliveryId}/give-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thôi không gửi nữa
         * @description Give a delivery up
         */
        post: operations["giveUpDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thư đi qua máy chủ nào
         * @description How e-mail leaves
         */
        get: operations["getMailState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gửi một thư thử
         * @description Send a trial by e-mail
         */
        post: operations["tryMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Me: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            personId: string;
            name: string;
            positions: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                unitId: string;
                unitName: string;
                /** @enum {string} */
                role: "leader" | "head" | "specialist" | "clerk" | "staff" | "administrator";
                title: string;
            }[];
            /** @description Của khoá; null khi gọi bằng phiên đăng nhập / of the key; null for a session. */
            scopes: string[] | null;
            /** @example 2024-06-28 */
            today: string;
        };
        /** @description RFC 9457. `code` is one of a closed list; `type` leads to its explanation. */
        Problem: {
            /** @example /api#not_found */
            type: string;
            /** @example Không tìm thấy nội dung này, hoặc tài khoản không được xem. Kiểm tra lại đường dẫn. */
            title: string;
            /** @example 404 */
            status: number;
            /**
             * @example not_found
             * @enum {string}
             */
            code: "not_signed_in" | "not_allowed" | "not_found" | "bad_input" | "reason_missing" | "other_person" | "move_not_allowed" | "changed_meanwhile" | "party_unresolved" | "nothing_to_issue" | "file_secret" | "file_empty" | "file_too_large" | "file_type" | "file_word_97" | "file_not_converted" | "file_winmail" | "mail_choose" | "mail_in_mail" | "file_encoding" | "file_unreadable" | "file_encrypted" | "file_no_text" | "scan_too_large" | "scan_too_long" | "file_duplicate" | "reading_too_long" | "reading_interrupted" | "reading_cancelled" | "sheet_old" | "sheet_too_large" | "csv_encoding" | "csv_quotes" | "import_under_way" | "sign_in_failed" | "code_wrong" | "second_factor_required" | "too_many_tries" | "mail_not_set_up" | "already_set_up" | "request_invalid" | "body_malformed" | "body_too_large" | "media_type" | "method_not_allowed" | "key_invalid" | "key_scope_missing" | "idempotency_key_missing" | "idempotency_key_reused" | "precondition_missing" | "changed_since_read" | "too_many_requests" | "internal";
            /** @example 5f0c3a9e21 */
            requestId: string;
            errors?: {
                /** @enum {string} */
                in: "path" | "query" | "header" | "body";
                name: string;
                code: string;
                detail: string;
            }[];
        };
        OwnData: {
            person: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                name: string;
                email: string | null;
                phone: string | null;
            };
            positions: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                unitId: string;
                unitName: string;
                /** @enum {string} */
                role: "leader" | "head" | "specialist" | "clerk" | "staff" | "administrator";
                title: string;
                actingFor: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    name: string;
                } | null;
                authorisedBy: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    name: string;
                } | null;
                basis: string | null;
                /** @example 2024-06-28 */
                from: string;
                /** @example 2024-06-28 */
                until: string | null;
            }[];
            account: {
                email: string;
                /** @example 2024-06-20T01:15:00Z */
                madeAt: string;
                hasPassword: boolean;
                hasCodes: boolean;
                passkeys: {
                    name: string | null;
                    /** @example 2024-06-20T01:15:00Z */
                    madeAt: string | null;
                }[];
                keys: {
                    name: string | null;
                    /** @example 2024-06-20T01:15:00Z */
                    madeAt: string;
                    /** @example 2024-06-20T01:15:00Z */
                    expiresAt: string | null;
                }[];
                sessions: {
                    /** @example 2024-06-20T01:15:00Z */
                    since: string;
                    /** @example 2024-06-20T01:15:00Z */
                    until: string;
                    address: string | null;
                    userAgent: string | null;
                }[];
            } | null;
            invitations: {
                /** @example 2024-06-20T01:15:00Z */
                madeAt: string;
                /** @example 2024-06-20T01:15:00Z */
                expiresAt: string;
                /** @example 2024-06-20T01:15:00Z */
                usedAt: string | null;
                /** @example 2024-06-20T01:15:00Z */
                withdrawnAt: string | null;
            }[];
            corrections: components["schemas"]["CorrectionRequest"][];
            notices: components["schemas"]["Notice"][];
            files: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                name: string;
                size: number;
                /** @example 2024-06-20T01:15:00Z */
                at: string;
            }[];
            record: {
                about: components["schemas"]["RecordEntry"][];
                by: components["schemas"]["RecordEntry"][];
                /** @description Ai đã xem / who looked. */
                looks: components["schemas"]["RecordEntry"][];
            };
        };
        CorrectionRequest: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            personId: string;
            personName: string;
            /** @enum {string} */
            field: "name" | "email" | "phone" | "position";
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            positionId: string | null;
            before: string;
            wanted: string;
            reason: string;
            /** @example 2024-06-20T01:15:00Z */
            at: string;
            /** @enum {string} */
            state: "open" | "accepted" | "refused" | "withdrawn";
            /** @example 2024-06-20T01:15:00Z */
            decidedAt: string | null;
            answer: string;
        };
        Notice: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            /** @enum {string} */
            kind: "issued" | "submitted" | "confirmed" | "sent-back" | "returned" | "deadline-changed" | "cancelled" | "reassigned" | "inherited" | "handed-over" | "webhook-off" | "correction-asked" | "correction-accepted" | "correction-refused" | "passed-on" | "given-away" | "extension-asked" | "extension-granted" | "extension-refused" | "explanation-asked" | "explained" | "cause-recorded" | "cause-accepted" | "cause-refused" | "suspended" | "resumed" | "superseded" | "reminder" | "urged" | "to-forward" | "forwarded";
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            directiveId: string | null;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            taskId: string | null;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            assignmentId: string | null;
            data: {
                subject: string;
                unit?: string;
                reason?: string;
                count?: number;
                /** @example 2024-06-28 */
                due?: string;
                following?: boolean;
                /** @description Người nay theo dõi thay người gọi / who follows it now in place of the caller. */
                successor?: string;
                overdue?: number;
                today?: number;
                soon?: number;
                list?: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    assignment: string;
                    subject: string;
                    unit: string;
                    /** @example 2024-06-28 */
                    due: string | null;
                    days: number | null;
                }[];
            };
            /** @example 2024-06-20T01:15:00Z */
            at: string;
            seen: boolean;
        };
        RecordEntry: {
            seq: number;
            /** @example 2024-06-20T01:15:00Z */
            at: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            personId: string | null;
            actorName: string;
            action: string;
            objectKind: string;
            objectId: string;
            detail: {
                [key: string]: unknown;
            };
            requestId: string;
            address: string | null;
        };
        Directive: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            label: string;
            /** @enum {string} */
            state: "received" | "under-review" | "issued" | "closed";
            header: {
                documentType: string | null;
                number: string | null;
                title: string;
                issuer: string | null;
                /** @description EDTF: 2024-06-28, 2024-06, 2024 */
                issueDate: string | null;
                signer: string | null;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                followerId: string | null;
                doubts: {
                    /** @enum {string} */
                    field: "documentType" | "number" | "title" | "issuer" | "issueDate" | "signer";
                    reason: string;
                }[];
            };
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            keeperUnitId: string;
            /** @example 2024-06-20T01:15:00Z */
            receivedAt: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            receivedBy: string;
            /** @example 2024-06-20T01:15:00Z */
            issuedAt: string | null;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            issuedBy: string | null;
            hasFile: boolean;
        };
        DirectivePage: {
            directive: components["schemas"]["Directive"];
            headerVersion: number;
            mayReview: boolean;
            mayOversee: boolean;
        };
        DirectiveText: {
            text: string;
            /** @description Dạng dondoc.reading/1; xem / see docs. */
            reading: {
                [key: string]: unknown;
            };
        };
        Citations: {
            cites: {
                number: string;
                date: string | null;
                known: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    documentType: string | null;
                    number: string | null;
                    title: string;
                    issueDate: string | null;
                }[];
            }[];
            citedBy: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                documentType: string | null;
                number: string | null;
                title: string;
                issueDate: string | null;
            }[];
        };
        Intake: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            name: string;
            /** @enum {string} */
            stage: "receiving" | "extracting" | "reading" | "storing" | "done" | "refused";
            done: number;
            total: number;
            /** @enum {string|null} */
            errorCode: "not_signed_in" | "not_allowed" | "not_found" | "bad_input" | "reason_missing" | "other_person" | "move_not_allowed" | "changed_meanwhile" | "party_unresolved" | "nothing_to_issue" | "file_secret" | "file_empty" | "file_too_large" | "file_type" | "file_word_97" | "file_not_converted" | "file_winmail" | "mail_choose" | "mail_in_mail" | "file_encoding" | "file_unreadable" | "file_encrypted" | "file_no_text" | "scan_too_large" | "scan_too_long" | "file_duplicate" | "reading_too_long" | "reading_interrupted" | "reading_cancelled" | "sheet_old" | "sheet_too_large" | "csv_encoding" | "csv_quotes" | "import_under_way" | "sign_in_failed" | "code_wrong" | "second_factor_required" | "too_many_tries" | "mail_not_set_up" | "already_set_up" | "request_invalid" | "body_malformed" | "body_too_large" | "media_type" | "method_not_allowed" | "key_invalid" | "key_scope_missing" | "idempotency_key_missing" | "idempotency_key_reused" | "precondition_missing" | "changed_since_read" | "too_many_requests" | "internal" | null;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            directiveId: string | null;
            /** @example 2024-06-20T01:15:00Z */
            startedAt: string;
            /** @example 2024-06-20T01:15:00Z */
            updatedAt: string;
        };
        Drafts: {
            drafts: components["schemas"]["DraftTask"][];
        };
        DraftTask: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            version: number;
            /** @description null khi đã bỏ / null when dropped. */
            ordinal: number | null;
            section: string;
            quote: string;
            summary: string;
            /** @enum {string} */
            kind: "assignment" | "direction";
            /** @enum {string} */
            force: "order" | "request" | "commitment";
            leads: {
                written: string;
                /** @description Nhóm đơn vị; null khi chưa rõ / unit set; null while unknown. */
                set: {
                    [key: string]: unknown;
                } | null;
            }[];
            cooperators: {
                written: string;
                /** @description Nhóm đơn vị; null khi chưa rõ / unit set; null while unknown. */
                set: {
                    [key: string]: unknown;
                } | null;
            }[];
            via: {
                written: string;
                /** @description Nhóm đơn vị; null khi chưa rõ / unit set; null while unknown. */
                set: {
                    [key: string]: unknown;
                } | null;
            }[];
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            followerId: string | null;
            product: string | null;
            deadline: ({
                kind: string;
            } & {
                [key: string]: unknown;
            }) | null;
            deadlineWritten: string | null;
            doubts: {
                field: string;
                reason: string;
                written?: string;
            }[];
            /** @enum {string} */
            status: "active" | "dropped";
        };
        /** @description seq null: không có gì đổi / nothing changed. */
        MadeEdit: {
            seq: number | null;
            drafts: components["schemas"]["DraftTask"][];
        };
        IssuePreview: {
            totals: {
                tasks: number;
                units: number;
                assignments: number;
                directions: number;
            };
            units: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                unitId: string;
                name: string;
                draftIds: string[];
            }[];
            unresolved: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                draftId: string;
                ordinal: number;
                written: string[];
            }[];
            tasks: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                draftId: string;
                version: number;
                ordinal: number;
                summary: string;
                /** @description Bằng chữ / in words. */
                due: string | null;
                units: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    name: string;
                }[];
                excepted: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    name: string;
                }[];
                cooperators: string;
                follower: string | null;
                inWordsOnly: string[];
            }[];
            /** @description Chưa có đơn vị, theo chữ trong văn bản / without units, by the words of the directive. */
            groups: {
                written: string | null;
                tasks: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    ordinal: number;
                    summary: string;
                }[];
            }[];
        };
        IssueResult: {
            /** @description Đã giao từ trước / issued before. */
            before: boolean;
            tasks: number;
            units: number;
            assignments: number;
        };
        Edits: {
            /** @enum {string} */
            state: "received" | "under-review" | "issued" | "closed";
            edits: {
                seq: number;
                kind: string;
                personName: string;
                mine: boolean;
                /** @example 2024-06-20T01:15:00Z */
                at: string;
                undoes: number | null;
            }[];
            others: {
                name: string;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                draftId: string | null;
            }[];
        };
        DraftUnits: {
            leads: {
                members: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    name: string;
                }[];
                except: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    name: string;
                }[];
            }[];
            cooperators: {
                members: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    name: string;
                }[];
                except: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    name: string;
                }[];
            }[];
            via: {
                members: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    name: string;
                }[];
                except: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    name: string;
                }[];
            }[];
        };
        PartyOffers: {
            items: {
                name: string;
                hint: string;
                set: {
                    [key: string]: unknown;
                };
            }[];
        };
        FollowerChoices: {
            items: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                name: string;
                unitName: string;
            }[];
        };
        Resolved: {
            changed: number;
        };
        Lint: {
            open: {
                rule: string;
                start: number;
                end: number;
                /** @enum {string} */
                severity: "error" | "warning" | "hint";
                message: string;
                explanation: string;
                howToMend: string;
            }[];
            dismissed: {
                rule: string;
                start: number;
                end: number;
                /** @enum {string} */
                severity: "error" | "warning" | "hint";
                message: string;
                explanation: string;
                howToMend: string;
            }[];
            rulesOff: number;
        };
        LintRules: {
            items: {
                id: string;
                /** @enum {string} */
                severity: "error" | "warning" | "hint";
                summary: string;
                source: string;
                off: boolean;
            }[];
        };
        HistoryItem: {
            key: string;
            /** @example 2024-06-20T01:15:00Z */
            at: string;
            who: string | null;
            forUnit: {
                text: string;
                /** @description Trang / its page. */
                to: string | null;
            } | null;
            toUnit: {
                text: string;
                /** @description Trang / its page. */
                to: string | null;
            } | null;
            action: string;
            about: {
                text: string;
                /** @description Trang / its page. */
                to: string | null;
            } | null;
            detail: {
                [key: string]: unknown;
            };
            text: string;
            units: number;
            members: {
                key: string;
                /** @example 2024-06-20T01:15:00Z */
                at: string;
                who: string;
                unit: string;
                to: string | null;
                text: string;
                origin: {
                    address: string | null;
                    requestId: string;
                } | null;
            }[];
            /** @description Chỉ quản trị viên thấy / for administrators alone. */
            origin: {
                address: string | null;
                requestId: string;
            } | null;
        };
        Today: {
            own: components["schemas"]["OwnWork"];
            desk: components["schemas"]["DeskWork"];
            /** @description Chỉ đạo miệng chưa giao / orders not yet made tasks. */
            ordersToGive: number;
        };
        /** @description Việc của đơn vị mình / of one’s own units. */
        OwnWork: {
            unitNames: string[];
            sum: {
                overdue: number;
                "nearly-due": number;
                "in-time": number;
                "no-deadline": number;
            };
            toDo: components["schemas"]["Assignment"][];
            toExplain: components["schemas"]["Assignment"][];
            /** @description Đang chờ người khác / the next act is another’s. */
            waiting: components["schemas"]["Assignment"][];
            cooperations: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                taskId: string;
                directive: components["schemas"]["DirectiveHead"];
                section: string;
                summary: string;
                /** @example 2024-06-28 */
                due: string | null;
                deadlineWritten: string | null;
                leadNames: string[];
                leads: number;
                done: number;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                assignmentId: string;
            }[];
            /** @description Phần được chia cho người gọi. */
            parts: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                text: string;
                /** @example 2024-06-28 */
                due: string | null;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                assignmentId: string;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                unitId: string;
                summary: string;
                /** @example 2024-06-28 */
                wholeDue: string | null;
            }[];
        } | null;
        Assignment: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            taskId: string;
            ordinal: number;
            section: string;
            summary: string;
            directive: components["schemas"]["DirectiveHead"];
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            unitId: string;
            unitName: string;
            /** @description Kỳ của việc định kỳ, ví dụ 2024-09, 2024-Q3; rỗng nếu không định kỳ / of a recurring task, else empty. */
            period: string;
            /** @enum {string} */
            state: "assigned" | "received" | "in-progress" | "submitted" | "rework" | "suspended" | "done" | "returned" | "cancelled" | "superseded";
            percent: number;
            /** @example 2024-06-28 */
            originalDue: string | null;
            /** @example 2024-06-28 */
            currentDue: string | null;
            deadlineWritten: string | null;
            /** @example 2024-06-28 */
            submittedOn: string | null;
            /**
             * Format: uuid
             * @description Đơn vị trung gian đang giữ báo cáo / the unit on the way where the report lies.
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            stationId: string | null;
            stationName: string | null;
            /** @example 2024-06-20T01:15:00Z */
            openedAt: string | null;
            /**
             * @description Tạm dừng từ ngày; null khi không tạm dừng / resting since.
             * @example 2024-06-28
             */
            suspendedOn: string | null;
            /** @description Số ngày lịch đã tạm dừng / calendar days that it has rested. */
            suspendedDays: number;
            /**
             * @description Ngày xin gia hạn đến, chưa được trả lời / asked for, not answered.
             * @example 2024-06-28
             */
            extensionDue: string | null;
            /**
             * @description Được yêu cầu giải trình từ ngày, chưa giải trình / to be explained since.
             * @example 2024-06-28
             */
            explanationAskedOn: string | null;
            /**
             * @description Nguyên nhân khách quan / objective cause.
             * @enum {string|null}
             */
            cause: "recorded" | "accepted" | "refused" | null;
            /** @example 2024-06-20T01:15:00Z */
            lastEventAt: string;
            /** @enum {string} */
            timeliness: "in-time" | "nearly-due" | "overdue" | "on-time" | "late" | "no-deadline";
            /** @description Ngày làm việc còn lại, hoặc đã quá / working days left, or passed. */
            workingDays: number | null;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            confirmingUnitId: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            followerId: string | null;
            viaNames: string[];
        };
        DirectiveHead: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            label: string;
            title: string;
            issuer: string | null;
        } | null;
        /** @description Việc theo dõi người khác / following others. */
        DeskWork: {
            toForward: {
                total: number;
                rows: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    directive: components["schemas"]["DirectiveHead"];
                    section: string;
                    summary: string;
                    /** @example 2024-06-28 */
                    currentDue: string | null;
                    deadlineWritten: string | null;
                    /**
                     * @description Của việc chờ lâu nhất / of the assignment that waits longest.
                     * @example 2024-06-20T01:15:00Z
                     */
                    lastEventAt: string;
                    assignments: number;
                    toConfirm: number;
                    silent: number;
                }[];
            };
            toConfirm: {
                total: number;
                rows: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    directive: components["schemas"]["DirectiveHead"];
                    section: string;
                    summary: string;
                    /** @example 2024-06-28 */
                    currentDue: string | null;
                    deadlineWritten: string | null;
                    /**
                     * @description Của việc chờ lâu nhất / of the assignment that waits longest.
                     * @example 2024-06-20T01:15:00Z
                     */
                    lastEventAt: string;
                    assignments: number;
                    toConfirm: number;
                    silent: number;
                }[];
            };
            toDecide: {
                total: number;
                rows: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    directive: components["schemas"]["DirectiveHead"];
                    section: string;
                    summary: string;
                    /** @example 2024-06-28 */
                    currentDue: string | null;
                    deadlineWritten: string | null;
                    /**
                     * @description Của việc chờ lâu nhất / of the assignment that waits longest.
                     * @example 2024-06-20T01:15:00Z
                     */
                    lastEventAt: string;
                    assignments: number;
                    toConfirm: number;
                    silent: number;
                }[];
            };
            returned: {
                total: number;
                rows: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    directive: components["schemas"]["DirectiveHead"];
                    section: string;
                    summary: string;
                    /** @example 2024-06-28 */
                    currentDue: string | null;
                    deadlineWritten: string | null;
                    /**
                     * @description Của việc chờ lâu nhất / of the assignment that waits longest.
                     * @example 2024-06-20T01:15:00Z
                     */
                    lastEventAt: string;
                    assignments: number;
                    toConfirm: number;
                    silent: number;
                }[];
            };
            silent: {
                total: number;
                rows: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    directive: components["schemas"]["DirectiveHead"];
                    section: string;
                    summary: string;
                    /** @example 2024-06-28 */
                    currentDue: string | null;
                    deadlineWritten: string | null;
                    /**
                     * @description Của việc chờ lâu nhất / of the assignment that waits longest.
                     * @example 2024-06-20T01:15:00Z
                     */
                    lastEventAt: string;
                    assignments: number;
                    toConfirm: number;
                    silent: number;
                }[];
            };
            overdue: {
                total: number;
                rows: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    directive: components["schemas"]["DirectiveHead"];
                    section: string;
                    summary: string;
                    /** @example 2024-06-28 */
                    currentDue: string | null;
                    deadlineWritten: string | null;
                    /**
                     * @description Của việc chờ lâu nhất / of the assignment that waits longest.
                     * @example 2024-06-20T01:15:00Z
                     */
                    lastEventAt: string;
                    assignments: number;
                    toConfirm: number;
                    silent: number;
                }[];
            };
            directives: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                name: string;
                current: components["schemas"]["ResultCounts"];
                original: components["schemas"]["ResultCounts"];
            }[];
        } | null;
        /** @description Quyết định 42/2014/QĐ-TTg. */
        ResultCounts: {
            "done-on-time": number;
            "done-late": number;
            "open-in-time": number;
            "open-overdue": number;
            "no-deadline": number;
        };
        AssignmentPage: {
            assignment: components["schemas"]["Assignment"];
            task: components["schemas"]["Task"];
            leadCount: number;
            cooperatorNames: string[];
            confirmingUnitName: string;
            followerName: string | null;
            events: components["schemas"]["AssignmentEvent"][];
            /** @description Việc trả lại: nên giao cho ai / of returned work: who should have it. */
            proposed: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                name: string;
            } | null;
            /**
             * @description Việc tạm dừng: hạn nếu tiếp tục hôm nay / of resting work: its last day if it goes on.
             * @example 2024-06-28
             */
            dueIfResumed: string | null;
            /** @description Bước người gọi được làm bây giờ / what the caller may do now. */
            moves: ("opened" | "received" | "started" | "reported" | "submitted" | "withdrawn" | "explained" | "extension-asked" | "extension-withdrawn" | "cause-recorded" | "passed-on" | "returned" | "forwarded" | "confirmed" | "sent-back" | "reopened" | "extension-granted" | "extension-refused" | "cause-accepted" | "cause-refused" | "explanation-asked" | "reassigned" | "deadline-changed" | "suspended" | "resumed" | "superseded" | "cancelled")[];
        };
        Task: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            directiveId: string | null;
            ordinal: number;
            section: string;
            quote: string;
            spanStart: number;
            spanEnd: number;
            summary: string;
            /** @enum {string} */
            kind: "assignment" | "direction";
            /** @enum {string} */
            force: "order" | "request" | "commitment";
            product: string | null;
            deadline: components["schemas"]["Deadline"];
            deadlineWritten: string | null;
            /** @example 2024-06-28 */
            due: string | null;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            followerId: string | null;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            confirmingUnitId: string;
            leadWritten: string;
            /** @enum {string} */
            importance: "normal" | "important" | "urgent";
            /** @example 2024-06-20T01:15:00Z */
            issuedAt: string;
        };
        Deadline: ({
            /** @enum {string} */
            kind: "date" | "period" | "recurring" | "relative" | "event" | "soon";
        } & {
            [key: string]: unknown;
        }) | null;
        AssignmentEvent: {
            seq: number;
            /** @enum {string} */
            kind: "assigned" | "opened" | "received" | "started" | "reported" | "submitted" | "withdrawn" | "explained" | "extension-asked" | "extension-withdrawn" | "cause-recorded" | "passed-on" | "returned" | "forwarded" | "confirmed" | "sent-back" | "reopened" | "extension-granted" | "extension-refused" | "cause-accepted" | "cause-refused" | "explanation-asked" | "reassigned" | "deadline-changed" | "suspended" | "resumed" | "superseded" | "cancelled" | "broken-down" | "breakdown-completed" | "transferred" | "merged" | "rerouted" | "restored";
            /** @example 2024-06-20T01:15:00Z */
            at: string;
            /** @example 2024-06-28 */
            onDay: string;
            personName: string;
            unitName: string;
            passed: {
                from: string | null;
                to: string;
            } | null;
            /** @description Việc đã nhập vào, hoặc cái thay thế / what it became part of, or its replacement. */
            successors: {
                /** @enum {string} */
                kind: "assignment" | "task" | "directive";
                label: string;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string | null;
            }[];
            text: string;
            percent: number | null;
            /** @example 2024-06-28 */
            due: string | null;
            files: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                name: string;
                mediaType: string;
                size: number;
            }[];
        };
        Move: {
            /** @enum {string} */
            kind: "opened";
        } | {
            /** @enum {string} */
            kind: "received";
        } | {
            /** @enum {string} */
            kind: "withdrawn";
        } | {
            /** @enum {string} */
            kind: "reported";
            text: string;
            percent: number | null;
        } | {
            /** @enum {string} */
            kind: "submitted";
            text: string;
            /** @enum {boolean} */
            nil?: true;
        } | {
            /** @enum {string} */
            kind: "forwarded";
            text: string;
        } | {
            /** @enum {string} */
            kind: "confirmed";
            text: string;
        } | {
            /** @enum {string} */
            kind: "sent-back";
            reason: string;
        } | {
            /** @enum {string} */
            kind: "returned";
            reason: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            proposed?: string;
        } | {
            /** @enum {string} */
            kind: "reassigned";
            reason: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            unit?: string;
        } | {
            /** @enum {string} */
            kind: "passed-on";
            reason: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            unit: string;
        } | {
            /** @enum {string} */
            kind: "reopened";
            reason: string;
        } | {
            /** @enum {string} */
            kind: "cancelled";
            reason: string;
        } | {
            /** @enum {string} */
            kind: "deadline-changed";
            reason: string;
            /** @example 2024-06-28 */
            due: string;
        } | {
            /** @enum {string} */
            kind: "started";
        } | {
            /** @enum {string} */
            kind: "extension-asked";
            reason: string;
            /** @example 2024-06-28 */
            due: string;
        } | {
            /** @enum {string} */
            kind: "extension-withdrawn";
        } | {
            /** @enum {string} */
            kind: "extension-granted";
            reason: string;
            /** @example 2024-06-28 */
            due: string;
        } | {
            /** @enum {string} */
            kind: "extension-refused";
            reason: string;
        } | {
            /** @enum {string} */
            kind: "explanation-asked";
            reason: string;
        } | {
            /** @enum {string} */
            kind: "explained";
            text: string;
        } | {
            /** @enum {string} */
            kind: "cause-recorded";
            reason: string;
        } | {
            /** @enum {string} */
            kind: "cause-accepted";
            text: string;
        } | {
            /** @enum {string} */
            kind: "cause-refused";
            reason: string;
        } | {
            /** @enum {string} */
            kind: "suspended";
            reason: string;
        } | {
            /** @enum {string} */
            kind: "resumed";
            reason: string;
            /** @example 2024-06-28 */
            due?: string;
        } | {
            /** @enum {string} */
            kind: "superseded";
            reason: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            directive?: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            task?: string;
        };
        BulkOutcome: {
            moved: number;
            left: number;
        };
        MovesPreview: {
            rows: {
                assignment: components["schemas"]["Assignment"];
                /** @enum {string|null} */
                refused: "not_allowed" | "move_not_allowed" | null;
                followerName: string | null;
                asksBecause: string | null;
            }[];
            followers: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                name: string;
                title: string;
            }[];
        };
        FollowerChange: {
            changed: string[];
            left: string[];
        };
        Chain: {
            directive: components["schemas"]["DirectiveHead"];
            /** @description Từ trên xuống / from the top down. */
            above: {
                unitName: string;
                summary: string;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                assignmentId: string | null;
            }[];
            below: components["schemas"]["ChainBelow"][];
            progress: {
                percent: number | null;
                units: {
                    total: number;
                    done: number;
                };
                parts: {
                    total: number;
                    done: number;
                };
            };
        };
        ChainBelow: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            /**
             * Format: uuid
             * @description Việc ngay trên / the work directly above.
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            parentId: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            taskId: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            unitId: string;
            unitName: string;
            summary: string;
            /** @enum {string} */
            state: "assigned" | "received" | "in-progress" | "submitted" | "rework" | "suspended" | "done" | "returned" | "cancelled" | "superseded";
            /** @example 2024-06-28 */
            currentDue: string | null;
            /** @description Gộp từ cấp dưới / rolled up from what is below. */
            percent: number;
        };
        Breakdown: {
            /** @example 2024-06-28 */
            due: string | null;
            open: boolean;
            completed: boolean;
            parts: {
                start: number;
                end: number;
                text: string;
                taskIds: string[];
                own: boolean;
            }[];
            below: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                name: string;
            }[];
        };
        ResultsBelow: {
            units: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                taskId: string;
                summary: string;
                unitName: string;
                /** @enum {string} */
                state: "assigned" | "received" | "in-progress" | "submitted" | "rework" | "suspended" | "done" | "returned" | "cancelled" | "superseded";
                /** @description null: chưa báo gì / nothing told yet. */
                result: {
                    /** @enum {string} */
                    kind: "handed-in" | "reported";
                    /** @example 2024-06-28 */
                    onDay: string;
                    text: string;
                    percent: number | null;
                } | null;
            }[];
            parts: {
                text: string;
                done: boolean;
            }[];
        };
        PeriodsBeside: {
            periods: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                period: string;
                /** @enum {string} */
                state: "assigned" | "received" | "in-progress" | "submitted" | "rework" | "suspended" | "done" | "returned" | "cancelled" | "superseded";
            }[];
        };
        StaffParts: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            summary: string;
            /** @example 2024-06-28 */
            due: string | null;
            /** @description Người gọi còn chia, bỏ được / the caller may give parts and take them away. */
            open: boolean;
            parts: components["schemas"]["StaffPart"][];
            people: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                name: string;
                title: string;
            }[];
        };
        StaffPart: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            text: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            personId: string;
            personName: string;
            /** @description Người đó đã rời đơn vị / has left the unit. */
            gone: boolean;
            /** @example 2024-06-28 */
            due: string | null;
            /** @example 2024-06-20T01:15:00Z */
            doneAt: string | null;
        };
        TaskSummary: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            directive: components["schemas"]["DirectiveHead"];
            section: string;
            summary: string;
            /** @example 2024-06-28 */
            currentDue: string | null;
            deadlineWritten: string | null;
            /**
             * @description Của việc chờ lâu nhất / of the assignment that waits longest.
             * @example 2024-06-20T01:15:00Z
             */
            lastEventAt: string;
            assignments: number;
            toConfirm: number;
            silent: number;
            counts: components["schemas"]["ResultCounts"];
        };
        TaskPage: {
            task: components["schemas"]["Task"];
            directive: components["schemas"]["DirectiveHead"];
            cooperatorNames: string[];
            confirmingUnitName: string;
            followerName: string | null;
            period: string | null;
            assignments: (components["schemas"]["Assignment"] & {
                waitsForReader: boolean;
            })[];
            counts: components["schemas"]["ResultCounts"];
        };
        TaskChain: {
            directive: components["schemas"]["DirectiveHead"];
            above: {
                unitName: string;
                summary: string;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                assignmentId: string | null;
            }[];
            units: (components["schemas"]["ChainBelow"] & {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                parentId?: string | null;
            })[];
            more: number;
        };
        SetsSinceIssue: {
            sets: {
                written: string;
                words: string;
                name: string | null;
                /** @example 2024-06-28 */
                expandedOn: string;
                /** @description Số đơn vị khi giao / units at issue. */
                atIssue: number;
                /** @description Số đơn vị hôm nay / units today. */
                today: number;
                joined: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    name: string;
                    hasIt: boolean;
                }[];
                left: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    name: string;
                    ended: boolean;
                    heirName: string | null;
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    assignmentId: string | null;
                }[];
                taskIds: string[];
            }[];
            /** @description Việc có thể giao thêm, cho đơn vị nào / what can be given, and to whom. */
            gifts: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                taskId: string;
                summary: string;
                /** @example 2024-06-28 */
                due: string | null;
                units: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    name: string;
                }[];
            }[];
        };
        GivenAlso: {
            given: number;
        };
        Recurrence: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            taskId: string;
            summary: string;
            /** @description null: chưa lặp lại theo kỳ / does not recur. */
            recurrence: {
                /** @enum {string} */
                state: "running" | "paused" | "ended";
                /** @example 2024-06-28 */
                since: string;
                rule: components["schemas"]["RecurrenceRule"];
            } | null;
            /** @description Đã giao trước khi lặp lại / what was given before it recurred. */
            first: {
                /** @example 2024-06-28 */
                due: string | null;
                given: number;
                done: number;
                late: number;
                nil: number;
                skipped: number;
                open: number;
                overdue: number;
                submitted: number;
            } | null;
            periods: {
                /** @example 2024-09 */
                key: string;
                /** @example 2024-06-28 */
                due: string | null;
                /** @description Chưa giao cho đơn vị nào / given to nobody yet. */
                coming: boolean;
                skippedFor: string | null;
                given: number;
                done: number;
                late: number;
                nil: number;
                skipped: number;
                open: number;
                overdue: number;
                submitted: number;
            }[];
            story: {
                seq: number;
                /** @enum {string} */
                kind: "begun" | "rule-changed" | "paused" | "resumed" | "ended" | "skipped" | "unskipped" | "unit-joined" | "transferred";
                personName: string;
                /** @example 2024-06-20T01:15:00Z */
                at: string;
                /** @example 2024-06-28 */
                from: string | null;
                /** @example 2024-09 */
                period: string | null;
                reason: string;
            }[];
            maySteer: boolean;
        };
        RecurrenceRule: {
            /** @description RFC 5545 */
            rrule: string;
            /** @enum {string} */
            by: "rule" | "school-term" | "school-year";
            /** @enum {string} */
            bound: "before" | "by";
            lag: 0 | 1;
            /** @enum {string} */
            dayOff: "next" | "previous" | "stay";
        };
        SpokenOrder: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            keeperUnitId: string;
            giver: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            giverId: string | null;
            /** @example 2024-06-28 */
            givenOn: string;
            /** @enum {string} */
            manner: "spoken" | "phone" | "message" | "meeting";
            words: string;
            /** @example 2024-06-20T01:15:00Z */
            recordedAt: string;
            /**
             * Format: uuid
             * @description null: chưa giao thành việc / not made a task yet.
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            taskId: string | null;
            /**
             * Format: uuid
             * @description Văn bản ban hành sau / the document that followed.
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            directiveId: string | null;
        };
        OrderChoices: {
            givers: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                name: string;
                title: string;
                unitName: string;
            }[];
            below: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                name: string;
            }[];
            sets: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                name: string;
                count: number;
            }[];
            followers: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                name: string;
                title: string;
            }[];
            confirming: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                name: string;
            }[];
            /**
             * Format: uuid
             * @description Khi không chọn / unless another is chosen.
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            confirmingUnitId: string;
        };
        Numbers: {
            /** @example 2024-06-28 */
            day: string;
            period: {
                key: string;
                /** @example 2024-06-28 */
                from: string;
                /** @example 2024-06-28 */
                to: string;
            } | null;
            total: {
                current: components["schemas"]["FigureCounts"];
                original: components["schemas"]["FigureCounts"];
            };
            previous: {
                current: components["schemas"]["FigureCounts"];
                original: components["schemas"]["FigureCounts"];
            } | null;
            lines: {
                key: string;
                name: string | null;
                current: components["schemas"]["FigureCounts"];
                original: components["schemas"]["FigureCounts"];
            }[];
        };
        /** @description Bốn nhóm theo Quyết định 42/2014/QĐ-TTg, việc không thời hạn, và các chỉ tiêu kèm theo / the four classes, work without deadline, and further figures. */
        FigureCounts: {
            "done-on-time": number;
            "done-late": number;
            "open-in-time": number;
            "open-overdue": number;
            "no-deadline": number;
            total: number;
            carried: number;
            given: number;
            "done-no-deadline": number;
            "late-objective": number;
            "overdue-objective": number;
            suspended: number;
            extended: number;
            returned: number;
            unopened: number;
            updated: number;
        };
        CountedAssignment: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            taskId: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            unitId: string;
            unitName: string;
            directive: components["schemas"]["DirectiveHead"];
            section: string;
            summary: string;
            /** @enum {string} */
            state: "assigned" | "received" | "in-progress" | "submitted" | "rework" | "suspended" | "done" | "returned" | "cancelled" | "superseded";
            /** @example 2024-06-28 */
            originalDue: string | null;
            /** @example 2024-06-28 */
            currentDue: string | null;
            deadlineWritten: string | null;
            /** @example 2024-06-28 */
            submittedOn: string | null;
            /** @example 2024-06-28 */
            suspendedOn: string | null;
            /** @enum {string} */
            timeliness: "in-time" | "nearly-due" | "overdue" | "on-time" | "late" | "no-deadline";
            workingDays: number | null;
        };
        MatrixUnit: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            name: string;
            /** @enum {string|null} */
            kind: "province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education" | null;
            /**
             * @description Diễn biến cuối / when something last happened.
             * @example 2024-06-20T01:15:00Z
             */
            latest: string | null;
            cells: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                taskId: string;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                assignmentId: string;
                /** @enum {string} */
                state: "assigned" | "received" | "in-progress" | "submitted" | "rework" | "suspended" | "done" | "returned" | "cancelled" | "superseded";
                percent: number;
                opened: boolean;
                /** @example 2024-06-28 */
                currentDue: string | null;
                toDecide: boolean;
                waitsForReader: boolean;
                /** @enum {string} */
                timeliness: "in-time" | "nearly-due" | "overdue" | "on-time" | "late" | "no-deadline";
                workingDays: number | null;
            }[];
        };
        DueCalendar: {
            unit: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                name: string;
            } | null;
            total: number;
            days: {
                /** @example 2024-06-28 */
                date: string;
                count: number;
                units: number;
                isOff: boolean;
                clashes: ({
                    /** @enum {string} */
                    kind: "several";
                    count: number;
                } | {
                    /** @enum {string} */
                    kind: "busy-units";
                    count: number;
                } | {
                    /** @enum {string} */
                    kind: "day-off";
                } | {
                    /** @enum {string} */
                    kind: "school-break";
                    of: {
                        /** @enum {string} */
                        kind: "named";
                        name: string;
                    } | {
                        /** @enum {string} */
                        kind: "between-terms";
                    } | {
                        /** @enum {string} */
                        kind: "summer";
                    };
                })[];
                tasks: string[];
            }[];
        };
        Timeline: {
            directive: string | null;
            unit: string | null;
            total: number;
            rows: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                taskId: string;
                section: string;
                summary: string;
                /** @example 2024-06-28 */
                givenOn: string | null;
                /** @example 2024-06-28 */
                due: string | null;
                open: number;
                overdue: number;
                /**
                 * Format: uuid
                 * @description Việc đầu tiên trong số đó / the first of them.
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                assignmentId: string;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                unitId: string;
                unitName: string;
            }[];
        };
        UnitLoad: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            unitId: string;
            name: string;
            /** @description Việc đến hạn trong kỳ / work due in the period. */
            asked: number;
            open: number;
            /** @description Ai giao nhiều nhất trước / who asked for most first. */
            askers: {
                name: string;
                asked: number;
            }[];
            /** @description Tuần dồn nhiều việc nhất / the week with most still to be done. */
            fullest: {
                /** @example 2024-06-28 */
                monday: string;
                open: number;
            } | null;
            /** @description Cặp việc gần giống nhau / pairs of nearly the same tasks. */
            similar: number;
        };
        UnitLoadPage: {
            load: components["schemas"]["UnitLoad"];
            pairs: {
                earlier: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    assignmentId: string;
                    summary: string;
                    /** @example 2024-06-28 */
                    issuedOn: string;
                    askerName: string;
                };
                later: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    assignmentId: string;
                    summary: string;
                    /** @example 2024-06-28 */
                    issuedOn: string;
                    askerName: string;
                };
            }[];
        };
        SavedFilter: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            name: string;
            /** @description Tham số của /nhiem-vu / parameters of the page /nhiem-vu. */
            query: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            unitId: string | null;
            /** @description Số việc người gọi thấy, đếm tới 1001 / how many the caller sees, counted that far. */
            count: number;
            mayRemove: boolean;
        };
        UnseenNotices: {
            count: number;
        };
        NoticeChoice: {
            /** @enum {string} */
            email: "none" | "at-once" | "digest";
            /** @example 07:00 */
            digestAt: string;
            /** @example 07:00 */
            quietFrom: string;
            /** @example 07:00 */
            quietUntil: string;
            /** @enum {string} */
            locale: "vi" | "en";
            address: string | null;
            /** @description Có gửi thư được không / whether e-mail can be sent at all. */
            possible: boolean;
        };
        ReminderLadder: {
            steps: {
                /** @enum {string} */
                importance: "normal" | "important" | "urgent";
                /** @description Ngày làm việc so với thời hạn / working days from the last day. */
                days: number;
                to: ("doer" | "head" | "assigner")[];
            }[];
            isDefault: boolean;
            mayChange: boolean;
        };
        Reminded: {
            told: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                assignmentId: string;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                personId: string;
                personName: string;
                days: number | null;
                byName: string | null;
                /** @example 2024-06-20T01:15:00Z */
                at: string;
                /** @example 2024-06-20T01:15:00Z */
                seenAt: string | null;
            }[];
            /** @example 2024-06-28 */
            snoozedUntil: string | null;
        };
        Snoozed: {
            items: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                assignmentId: string;
                /** @example 2024-06-28 */
                until: string;
            }[];
        };
        Urged: {
            people: number;
        };
        CalendarFeed: {
            /** @example 2024-06-20T01:15:00Z */
            madeAt: string | null;
        };
        OpenWork: {
            items: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                unitId: string;
                unitName: string;
                summary: string;
                /** @example 2024-06-28 */
                due: string | null;
                last: components["schemas"]["LastTold"];
            }[];
        };
        LastTold: {
            /** @example 2024-06-20T01:15:00Z */
            at: string;
            people: number;
            /** @description Bao nhiêu người chưa xem / how many have not seen it. */
            unseen: number;
        } | null;
        RemindersPreview: {
            leftOut: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                unitId: string;
                unitName: string;
                summary: string;
                /** @example 2024-06-28 */
                due: string | null;
                /** @enum {string} */
                why: "not-yours" | "handed-in";
            }[];
            last: (components["schemas"]["LastTold"] & {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                assignmentId: string;
            })[];
        };
        Unit: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            name: string;
            shortName: string;
            /** @enum {string} */
            kind: "province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education";
            code: string | null;
            superiors: {
                /** @enum {string} */
                line: "administrative" | "professional" | "party";
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
            }[];
        };
        UnitPage: {
            unit: components["schemas"]["Unit"];
            /** @enum {string} */
            presence: "there" | "ended" | "to-come";
            /** @example 2024-06-28 */
            shownOn: string;
            superiors: {
                /** @enum {string} */
                line: "administrative" | "professional" | "party";
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                name: string;
            }[];
            versions: {
                name: string;
                shortName: string;
                /** @enum {string} */
                kind: "province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education";
                code: string | null;
                /** @example 2024-06-28 */
                from: string | null;
                /** @example 2024-06-28 */
                until: string | null;
            }[];
            successors: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                unitId: string;
                name: string;
                heir: boolean;
                /** @example 2024-06-28 */
                since: string;
            }[];
            predecessors: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                unitId: string;
                name: string;
                heir: boolean;
                /** @example 2024-06-28 */
                since: string;
            }[];
        };
        UnitPeople: {
            people: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                personId: string;
                name: string;
                /** @enum {string} */
                role: "leader" | "head" | "specialist" | "clerk" | "staff" | "administrator";
                title: string;
            }[];
        };
        UnitChangeSummary: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            /** @enum {string} */
            kind: "found" | "rename" | "move" | "merge" | "split" | "dissolve";
            /** @example 2024-06-28 */
            onDay: string;
            basis: string;
            /** @example 2024-06-20T01:15:00Z */
            at: string;
            /** @example 2024-06-20T01:15:00Z */
            undoneAt: string | null;
        };
        UnitChangePreview: {
            what: string;
            /** @description Việc chuyển ngay / work goes at once. */
            now: boolean;
            ended: {
                name: string;
                heir: string;
                others: string[];
                openWork: number;
                people: number;
            }[];
            founded: {
                name: string;
                /** @enum {string} */
                kind: "province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education";
            }[];
            outOfTime: ("province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education")[];
            /** @description Tên mới mà đơn vị khác cũng mang / new names that other units have as well. */
            namesTaken: string[];
            lines: {
                unit: string;
                /** @enum {string} */
                line: "administrative" | "professional" | "party";
                before: string | null;
                after: string | null;
            }[];
            problems: {
                problem: string;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                unitId: string | null;
            }[];
        };
        UnitChange: {
            /** @enum {string} */
            kind: "found";
            unit: components["schemas"]["FoundedUnit"];
        } | {
            /** @enum {string} */
            kind: "rename";
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            unitId: string;
            name: string;
            shortName: string;
            /** @enum {string} */
            unitKind: "province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education";
            code: string | null;
        } | {
            /** @enum {string} */
            kind: "move";
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            unitId: string;
            /** @enum {string} */
            line: "administrative" | "professional" | "party";
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            superiorId: string | null;
        } | {
            /** @enum {string} */
            kind: "merge";
            unitIds: string[];
            into: string | components["schemas"]["FoundedUnit"];
        } | {
            /** @enum {string} */
            kind: "split";
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            unitId: string;
            into: components["schemas"]["FoundedUnit"][];
            remains: boolean;
            subordinates: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                unitId: string;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                to: string;
            }[];
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            heirId: string;
        } | {
            /** @enum {string} */
            kind: "dissolve";
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            unitId: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            heirId: string;
        };
        /** @description `id`: UUID do bên gọi đặt / a UUID that the caller makes. */
        FoundedUnit: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            name: string;
            shortName: string;
            /** @enum {string} */
            kind: "province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education";
            code: string | null;
            superiors: {
                /** @enum {string} */
                line: "administrative" | "professional" | "party";
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
            }[];
        };
        MadeUnitChange: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
        };
        UnitSetSummary: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            name: string;
            /** @description null khi dùng chung toàn hệ thống / null for the whole installation. */
            ownerName: string | null;
            words: string;
            /** @description Số đơn vị hôm nay / units of today. */
            count: number;
            /** @example 2024-06-20T01:15:00Z */
            usedAt: string | null;
            archived: boolean;
            mayChange: boolean;
        };
        UnitSet: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            name: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            ownerUnitId: string | null;
            ownerName: string | null;
            set: components["schemas"]["UnitSetExpression"];
            version: number;
            /** @example 2024-06-20T01:15:00Z */
            changedAt: string;
            changedBy: string;
            /** @example 2024-06-20T01:15:00Z */
            usedAt: string | null;
            archived: boolean;
            mayChange: boolean;
            /** @description Còn lần sửa trước để trở lại / whether there is a change to take back. */
            mayTakeBack: boolean;
        };
        /** @description Từng đơn vị, hoặc mọi đơn vị thuộc loại nào đó dưới một đơn vị; trừ / units, or all of some kinds under a unit; without. */
        UnitSetExpression: {
            include: ({
                /** @enum {string} */
                of: "unit";
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                unitId: string;
            } | {
                /** @enum {string} */
                of: "kinds";
                kinds: ("province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education")[];
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                under: string;
                /** @enum {string} */
                line: "administrative" | "professional" | "party";
                /** @enum {string} */
                level?: "province" | "district" | "commune" | "grassroots";
            })[];
            except: string[];
        };
        SheetImport: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            fileName: string;
            /** @example 2024-06-28 */
            from: string;
            /** @enum {string} */
            phase: "reading" | "comparing" | "keeping" | "checked" | "applying" | "done" | "refused" | "cancelled" | "interrupted";
            percent: number;
            /** @enum {string|null} */
            errorCode: "not_signed_in" | "not_allowed" | "not_found" | "bad_input" | "reason_missing" | "other_person" | "move_not_allowed" | "changed_meanwhile" | "party_unresolved" | "nothing_to_issue" | "file_secret" | "file_empty" | "file_too_large" | "file_type" | "file_word_97" | "file_not_converted" | "file_winmail" | "mail_choose" | "mail_in_mail" | "file_encoding" | "file_unreadable" | "file_encrypted" | "file_no_text" | "scan_too_large" | "scan_too_long" | "file_duplicate" | "reading_too_long" | "reading_interrupted" | "reading_cancelled" | "sheet_old" | "sheet_too_large" | "csv_encoding" | "csv_quotes" | "import_under_way" | "sign_in_failed" | "code_wrong" | "second_factor_required" | "too_many_tries" | "mail_not_set_up" | "already_set_up" | "request_invalid" | "body_malformed" | "body_too_large" | "media_type" | "method_not_allowed" | "key_invalid" | "key_scope_missing" | "idempotency_key_missing" | "idempotency_key_reused" | "precondition_missing" | "changed_since_read" | "too_many_requests" | "internal" | null;
            counts: {
                sheet: string;
                /** @enum {string} */
                outcome: "error" | "new" | "renamed" | "moved" | "changed" | "ended" | "new-person" | "new-position" | "title" | "position-ended" | "position-extended" | "person-changed" | "unchanged";
                rows: number;
            }[];
            doubtful: number;
            rows: number;
            /** @description Danh bạ đã đổi sau khi kiểm tra: xem lại rồi mới nhập / the register has changed: look again before importing. */
            changedSince: boolean;
            newPeople: string[];
            personName: string;
            /** @example 2024-06-20T01:15:00Z */
            startedAt: string;
            /** @example 2024-06-20T01:15:00Z */
            updatedAt: string;
        };
        SheetImportRow: {
            sheet: string;
            row: number;
            label: string;
            /** @enum {string} */
            outcome: "error" | "new" | "renamed" | "moved" | "changed" | "ended" | "new-person" | "new-position" | "title" | "position-ended" | "position-extended" | "person-changed" | "unchanged";
            texts: string[];
            problems: {
                column: string;
                text: string;
            }[];
            doubts: {
                column: string;
                text: string;
            }[];
            changes: string[];
        };
        PersonSummary: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            name: string;
            email: string | null;
            hasAccount: boolean;
            positions: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                unitId: string;
                unitName: string;
                /** @enum {string} */
                role: "leader" | "head" | "specialist" | "clerk" | "staff" | "administrator";
                title: string;
                actingFor: string | null;
            }[];
        };
        Person: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            name: string;
            /** @description null khi không được xem / null when not told. */
            email: string | null;
            phone: string | null;
            hasAccount: boolean | null;
            positions: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                unitId: string;
                unitName: string;
                /** @enum {string} */
                role: "leader" | "head" | "specialist" | "clerk" | "staff" | "administrator";
                title: string;
                actingFor: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    name: string;
                } | null;
                authorisedBy: {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    id: string;
                    name: string;
                } | null;
                /** @description Giấy ủy quyền / the paper of the authorisation. */
                basis: string | null;
                /** @example 2024-06-28 */
                from: string;
                /**
                 * @description Ngày đầu tiên không còn giữ / the first day on which it no longer holds.
                 * @example 2024-06-28
                 */
                until: string | null;
            }[];
        };
        StandIn: {
            /**
             * Format: uuid
             * @description Chức vụ được giữ thay / the position that is held.
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            personId: string;
            name: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            unitId: string;
            /** @enum {string} */
            role: "leader" | "head" | "specialist" | "clerk" | "staff" | "administrator";
            /** @description Giấy ủy quyền; null khi thay lúc vắng / the paper; null for an absence. */
            basis: string | null;
            /** @example 2024-06-28 */
            from: string;
            /**
             * @description Ngày đầu tiên không còn giữ / the first day on which it no longer holds.
             * @example 2024-06-28
             */
            until: string;
        };
        Invitee: {
            /**
             * Format: uuid
             * @description Người / the person.
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            name: string;
            email: string;
            title: string;
            unitName: string;
        };
        Invitation: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            personId: string;
            name: string;
            email: string;
            /** @example 2024-06-20T01:15:00Z */
            at: string;
            /** @example 2024-06-20T01:15:00Z */
            expiresAt: string;
        };
        CalendarYear: {
            year: number;
            days: components["schemas"]["CalendarDay"][];
            /**
             * @description "Trước ngày": đến hết hôm trước, hay hết ngày đó / the day before, or the day itself.
             * @enum {string}
             */
            beforeMeans: "previous-day" | "same-day";
            mayChange: boolean;
            changes: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                before: components["schemas"]["CalendarDay"][];
                after: components["schemas"]["CalendarDay"][];
                /** @example 2024-06-20T01:15:00Z */
                at: string;
                personName: string;
                /** @example 2024-06-20T01:15:00Z */
                undoneAt: string | null;
            }[];
        };
        CalendarDay: {
            /** @example 2024-06-28 */
            day: string;
            /** @enum {string} */
            kind: "holiday" | "extra-working-day";
            name: string;
            source: string;
        };
        CalendarProposal: {
            days: {
                /** @example 2024-06-28 */
                day: string;
                /** @enum {string} */
                kind: "holiday" | "extra-working-day";
                name: string;
                source: string;
                /**
                 * @description Chưa có, đã có, đang khác / not there yet, there, there otherwise.
                 * @enum {string}
                 */
                standing: "new" | "same" | "other";
            }[];
            doubts: string[];
        };
        SchoolCalendar: {
            years: components["schemas"]["SchoolYear"][];
            mayChange: boolean;
            changes: {
                /**
                 * Format: uuid
                 * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                 */
                id: string;
                year: number;
                before: components["schemas"]["SchoolYear"] & (Record<string, never> | null);
                after: components["schemas"]["SchoolYear"] & (Record<string, never> | null);
                /** @example 2024-06-20T01:15:00Z */
                at: string;
                personName: string;
                /** @example 2024-06-20T01:15:00Z */
                undoneAt: string | null;
            }[];
        };
        SchoolYear: {
            /** @description 2024: năm học 2024-2025. */
            year: number;
            /** @example 2024-06-28 */
            opening: string;
            /** @description Hai học kỳ / the two terms. */
            terms: {
                /** @example 2024-06-28 */
                from: string;
                /** @example 2024-06-28 */
                to: string;
            }[];
            breaks: {
                /** @example 2024-06-28 */
                from: string;
                /** @example 2024-06-28 */
                to: string;
                name: string;
            }[];
            source: string;
        };
        Webhook: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            name: string;
            url: string;
            events: ("directive.issued" | "assignment.assigned" | "assignment.received" | "assignment.reported" | "assignment.submitted" | "assignment.withdrawn" | "assignment.forwarded" | "assignment.confirmed" | "assignment.sent-back" | "assignment.returned" | "assignment.reassigned" | "assignment.deadline-changed" | "assignment.started" | "assignment.passed-on" | "assignment.suspended" | "assignment.resumed" | "assignment.superseded" | "assignment.extension-asked" | "assignment.extension-withdrawn" | "assignment.extension-granted" | "assignment.extension-refused" | "assignment.explanation-asked" | "assignment.explained" | "assignment.cause-recorded" | "assignment.cause-accepted" | "assignment.cause-refused" | "assignment.cancelled" | "assignment.reopened" | "assignment.overdue" | "person.reminded" | "unit.changed" | "unit.change-undone")[];
            /** @enum {string} */
            state: "on" | "off";
            /** @enum {string|null} */
            offBecause: "by-hand" | "failing" | "gone" | null;
            /** @example 2024-06-20T01:15:00Z */
            failingSince: string | null;
            /**
             * @description Khoá trước còn ký tới lúc đó / until then the former secret signs as well.
             * @example 2024-06-20T01:15:00Z
             */
            formerUntil: string | null;
            /** @example 2024-06-20T01:15:00Z */
            madeAt: string;
        };
        NewWebhookSecret: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            /** @description Để kiểm chữ ký; chỉ cho biết lần này / to check signatures with; told this once. */
            secret: string;
        };
        Delivery: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            /** @enum {string} */
            channel: "email" | "webhook";
            address: string;
            recipient: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            personId: string | null;
            subject: string;
            /**
             * @description `failed`: sẽ thử lại / is going to be tried again.
             * @enum {string}
             */
            state: "queued" | "failed" | "sent" | "given-up";
            attempts: number;
            /** @example 2024-06-20T01:15:00Z */
            madeAt: string;
            /** @example 2024-06-20T01:15:00Z */
            nextAttemptAt: string | null;
            /** @example 2024-06-20T01:15:00Z */
            sentAt: string | null;
        };
        WholeDelivery: {
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            id: string;
            /** @enum {string} */
            channel: "email" | "webhook";
            address: string;
            recipient: string;
            /**
             * Format: uuid
             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
             */
            personId: string | null;
            subject: string;
            /**
             * @description `failed`: sẽ thử lại / is going to be tried again.
             * @enum {string}
             */
            state: "queued" | "failed" | "sent" | "given-up";
            attempts: number;
            /** @example 2024-06-20T01:15:00Z */
            madeAt: string;
            /** @example 2024-06-20T01:15:00Z */
            nextAttemptAt: string | null;
            /** @example 2024-06-20T01:15:00Z */
            sentAt: string | null;
            /** @description Lời của thư, hoặc JSON đã gửi; mã bí mật bị che / the words of an e-mail, or the JSON; secrets are covered. */
            content: string;
            /** @description Mới nhất trước / the latest first. */
            tries: {
                number: number;
                /** @example 2024-06-20T01:15:00Z */
                at: string;
                tookMs: number;
                /** @enum {string} */
                outcome: "sent" | "failed";
                status: number | null;
                error: string | null;
            }[];
            mayResend: boolean;
            mayGiveUp: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getMe: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "Trần Thị An",
                     *       "positions": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "role": "head",
                     *           "title": "Hiệu trưởng"
                     *         }
                     *       ],
                     *       "scopes": [
                     *         "tasks:read"
                     *       ],
                     *       "today": "2024-06-20"
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnData: {
        parameters: {
            query?: {
                /** @description Bao nhiêu mục của mỗi danh sách / how many of each list. */
                latest?: number;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *         "name": "Trần Thị An",
                     *         "email": "tran-an@binhson.example",
                     *         "phone": "0900 000 001"
                     *       },
                     *       "positions": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "role": "head",
                     *           "title": "Hiệu trưởng",
                     *           "actingFor": null,
                     *           "authorisedBy": null,
                     *           "basis": null,
                     *           "from": "2024-01-01",
                     *           "until": null
                     *         }
                     *       ],
                     *       "account": {
                     *         "email": "tran-an@binhson.example",
                     *         "madeAt": "2024-01-02T01:15:00Z",
                     *         "hasPassword": true,
                     *         "hasCodes": false,
                     *         "passkeys": [],
                     *         "keys": [],
                     *         "sessions": []
                     *       },
                     *       "invitations": [],
                     *       "corrections": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "personId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "personName": "Trần Thị An",
                     *           "field": "phone",
                     *           "positionId": null,
                     *           "before": "0900 000 001",
                     *           "wanted": "0900 000 009",
                     *           "reason": "Đổi số",
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "state": "open",
                     *           "decidedAt": null,
                     *           "answer": ""
                     *         }
                     *       ],
                     *       "notices": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "kind": "issued",
                     *           "directiveId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "taskId": null,
                     *           "assignmentId": null,
                     *           "data": {
                     *             "subject": "Thông báo 203/TB-UBND",
                     *             "count": 3
                     *           },
                     *           "at": "2024-06-10T01:15:00Z",
                     *           "seen": false
                     *         }
                     *       ],
                     *       "files": [],
                     *       "record": {
                     *         "about": [],
                     *         "by": [
                     *           {
                     *             "seq": 1204,
                     *             "at": "2024-06-20T01:15:00Z",
                     *             "personId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *             "actorName": "Nguyễn Thu Hà",
                     *             "action": "directive.issued",
                     *             "objectKind": "directive",
                     *             "objectId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *             "detail": {
                     *               "about": "Thông báo 203/TB-UBND",
                     *               "tasks": 12
                     *             },
                     *             "requestId": "5f0c3a9e21",
                     *             "address": "192.0.2.7"
                     *           }
                     *         ],
                     *         "looks": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OwnData"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnDataFile: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung tệp / the content of the file */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnCorrections: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "personId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "personName": "Trần Thị An",
                     *           "field": "phone",
                     *           "positionId": null,
                     *           "before": "0900 000 001",
                     *           "wanted": "0900 000 009",
                     *           "reason": "Đổi số",
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "state": "open",
                     *           "decidedAt": null,
                     *           "answer": ""
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CorrectionRequest"][];
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDirectives: {
        parameters: {
            query?: {
                /** @description Số, trích yếu, nơi ban hành / number, title, issuer. */
                query?: string;
                state?: "received" | "under-review" | "issued" | "closed";
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "label": "Thông báo 203/TB-UBND",
                     *           "state": "issued",
                     *           "header": {
                     *             "documentType": "thông báo",
                     *             "number": "203/TB-UBND",
                     *             "title": "Kết luận giao ban tháng 6",
                     *             "issuer": "UBND huyện Bình Sơn",
                     *             "issueDate": "2024-06-10",
                     *             "signer": "Phạm Quốc Việt",
                     *             "followerId": null,
                     *             "doubts": []
                     *           },
                     *           "keeperUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "receivedAt": "2024-06-10T01:15:00Z",
                     *           "receivedBy": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "issuedAt": "2024-06-10T03:40:00Z",
                     *           "issuedBy": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "hasFile": true
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Directive"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDirective: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "directive": {
                     *         "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *         "label": "Thông báo 203/TB-UBND",
                     *         "state": "issued",
                     *         "header": {
                     *           "documentType": "thông báo",
                     *           "number": "203/TB-UBND",
                     *           "title": "Kết luận giao ban tháng 6",
                     *           "issuer": "UBND huyện Bình Sơn",
                     *           "issueDate": "2024-06-10",
                     *           "signer": "Phạm Quốc Việt",
                     *           "followerId": null,
                     *           "doubts": []
                     *         },
                     *         "keeperUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *         "receivedAt": "2024-06-10T01:15:00Z",
                     *         "receivedBy": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *         "issuedAt": "2024-06-10T03:40:00Z",
                     *         "issuedBy": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *         "hasFile": true
                     *       },
                     *       "headerVersion": 1,
                     *       "mayReview": false,
                     *       "mayOversee": true
                     *     }
                     */
                    "application/json": components["schemas"]["DirectivePage"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDirectiveText: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "text": "ỦY BAN NHÂN DÂN …",
                     *       "reading": {
                     *         "format": "dondoc.reading/1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DirectiveText"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDirectiveFile: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung tệp / the content of the file */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportDirective: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                directiveId: string;
                format: "xlsx" | "ics" | "markdown" | "akn";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung tệp / the content of the file */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCitations: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cites": [
                     *         {
                     *           "number": "58/KH-UBND",
                     *           "date": "2024-05-20",
                     *           "known": [
                     *             {
                     *               "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *               "documentType": "kế hoạch",
                     *               "number": "58/KH-UBND",
                     *               "title": "Kế hoạch năm học 2024-2025",
                     *               "issueDate": "2024-05-20"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "citedBy": []
                     *     }
                     */
                    "application/json": components["schemas"]["Citations"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCorrections: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung tệp / the content of the file */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIntakes: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "thong-bao-203.docx",
                     *           "stage": "reading",
                     *           "done": 0,
                     *           "total": 0,
                     *           "errorCode": null,
                     *           "directiveId": null,
                     *           "startedAt": "2024-06-10T01:15:00Z",
                     *           "updatedAt": "2024-06-10T01:15:04Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Intake"][];
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginIntake: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "ỦY BAN NHÂN DÂN HUYỆN BÌNH SƠN …"
                 *     }
                 */
                "application/json": {
                    text?: string;
                    part?: number;
                };
                "multipart/form-data": {
                    data?: {
                        text?: string;
                        part?: number;
                    };
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            202: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "thong-bao-203.docx",
                     *       "stage": "reading",
                     *       "done": 0,
                     *       "total": 0,
                     *       "errorCode": null,
                     *       "directiveId": null,
                     *       "startedAt": "2024-06-10T01:15:00Z",
                     *       "updatedAt": "2024-06-10T01:15:04Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Intake"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `file_empty`, `mail_choose`, `mail_in_mail`, `file_winmail`, `file_unreadable`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIntake: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                intakeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "thong-bao-203.docx",
                     *       "stage": "reading",
                     *       "done": 0,
                     *       "total": 0,
                     *       "errorCode": null,
                     *       "directiveId": null,
                     *       "startedAt": "2024-06-10T01:15:00Z",
                     *       "updatedAt": "2024-06-10T01:15:04Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Intake"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelIntake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                intakeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDrafts: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "drafts": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "version": 1,
                     *           "ordinal": 1,
                     *           "section": "II.2",
                     *           "quote": "Các trường rà soát nguy cơ mất an toàn, báo cáo trước ngày 28/6/2024.",
                     *           "summary": "Rà soát nguy cơ mất an toàn",
                     *           "kind": "assignment",
                     *           "force": "order",
                     *           "leads": [
                     *             {
                     *               "written": "Các trường",
                     *               "set": null
                     *             }
                     *           ],
                     *           "cooperators": [],
                     *           "via": [],
                     *           "followerId": null,
                     *           "product": null,
                     *           "deadline": {
                     *             "kind": "date",
                     *             "date": "2024-06-28",
                     *             "bound": "before"
                     *           },
                     *           "deadlineWritten": "trước ngày 28/6/2024",
                     *           "doubts": [],
                     *           "status": "active"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Drafts"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEdits: {
        parameters: {
            query?: {
                since?: number | null;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "under-review",
                     *       "edits": [
                     *         {
                     *           "seq": 12,
                     *           "kind": "set-product",
                     *           "personName": "Nguyễn Thu Hà",
                     *           "mine": true,
                     *           "at": "2024-06-10T02:15:00Z",
                     *           "undoes": null
                     *         }
                     *       ],
                     *       "others": [
                     *         {
                     *           "name": "Lê Minh Quân",
                     *           "draftId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Edits"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editDirective: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getDirective */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "edit": {
                 *         "kind": "set-product",
                 *         "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                 *         "version": 1,
                 *         "product": "Báo cáo"
                 *       }
                 *     }
                 */
                "application/json": {
                    edit: {
                        /** @enum {string} */
                        kind: "set-leads";
                        /** Format: uuid */
                        taskId: string;
                        version: number;
                        leads: {
                            written: string;
                            span: {
                                start: number;
                                end: number;
                            } | null;
                            why: {
                                /** @enum {string} */
                                from: "clause" | "previous-clause" | "heading" | "list-opening" | "addressees" | "closing" | "table";
                                section: string | null;
                            } | {
                                /** @enum {string} */
                                from: "person";
                            };
                            set: {
                                include: ({
                                    /** @enum {string} */
                                    of: "unit";
                                    /** Format: uuid */
                                    unitId: string;
                                } | {
                                    /** @enum {string} */
                                    of: "kinds";
                                    kinds: ("province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education")[];
                                    /** Format: uuid */
                                    under: string;
                                    /** @enum {string} */
                                    line: "administrative" | "professional" | "party";
                                    /** @enum {string} */
                                    level?: "province" | "district" | "commune" | "grassroots";
                                })[];
                                except: string[];
                            } | null;
                        }[];
                    } | {
                        /** @enum {string} */
                        kind: "set-cooperators";
                        /** Format: uuid */
                        taskId: string;
                        version: number;
                        cooperators: {
                            written: string;
                            span: {
                                start: number;
                                end: number;
                            } | null;
                            why: {
                                /** @enum {string} */
                                from: "clause" | "previous-clause" | "heading" | "list-opening" | "addressees" | "closing" | "table";
                                section: string | null;
                            } | {
                                /** @enum {string} */
                                from: "person";
                            };
                            set: {
                                include: ({
                                    /** @enum {string} */
                                    of: "unit";
                                    /** Format: uuid */
                                    unitId: string;
                                } | {
                                    /** @enum {string} */
                                    of: "kinds";
                                    kinds: ("province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education")[];
                                    /** Format: uuid */
                                    under: string;
                                    /** @enum {string} */
                                    line: "administrative" | "professional" | "party";
                                    /** @enum {string} */
                                    level?: "province" | "district" | "commune" | "grassroots";
                                })[];
                                except: string[];
                            } | null;
                        }[];
                    } | {
                        /** @enum {string} */
                        kind: "set-via";
                        /** Format: uuid */
                        taskId: string;
                        version: number;
                        via: {
                            written: string;
                            span: {
                                start: number;
                                end: number;
                            } | null;
                            why: {
                                /** @enum {string} */
                                from: "clause" | "previous-clause" | "heading" | "list-opening" | "addressees" | "closing" | "table";
                                section: string | null;
                            } | {
                                /** @enum {string} */
                                from: "person";
                            };
                            set: {
                                include: ({
                                    /** @enum {string} */
                                    of: "unit";
                                    /** Format: uuid */
                                    unitId: string;
                                } | {
                                    /** @enum {string} */
                                    of: "kinds";
                                    kinds: ("province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education")[];
                                    /** Format: uuid */
                                    under: string;
                                    /** @enum {string} */
                                    line: "administrative" | "professional" | "party";
                                    /** @enum {string} */
                                    level?: "province" | "district" | "commune" | "grassroots";
                                })[];
                                except: string[];
                            } | null;
                        }[];
                    } | {
                        /** @enum {string} */
                        kind: "set-deadline";
                        /** Format: uuid */
                        taskId: string;
                        version: number;
                        deadline: {
                            /** @enum {string} */
                            kind: "date";
                            date: string;
                            /** @enum {string} */
                            bound: "before" | "by" | "on" | "from";
                        } | {
                            /** @enum {string} */
                            kind: "period";
                            from: string;
                            to: string;
                        } | {
                            /** @enum {string} */
                            kind: "recurring";
                            rrule: string;
                        } | {
                            /** @enum {string} */
                            kind: "relative";
                            text: string;
                            amount: number;
                            /** @enum {string} */
                            unit: "day" | "working-day" | "week" | "month" | "hour";
                        } | {
                            /** @enum {string} */
                            kind: "event";
                            text: string;
                        } | {
                            /** @enum {string} */
                            kind: "soon";
                            text: string;
                        } | null;
                    } | {
                        /** @enum {string} */
                        kind: "set-follower";
                        /** Format: uuid */
                        taskId: string;
                        version: number;
                        /** Format: uuid */
                        followerId: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "set-product";
                        /** Format: uuid */
                        taskId: string;
                        version: number;
                        product: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "set-summary";
                        /** Format: uuid */
                        taskId: string;
                        version: number;
                        summary: string;
                    } | {
                        /** @enum {string} */
                        kind: "set-kind";
                        /** Format: uuid */
                        taskId: string;
                        version: number;
                        /** @enum {string} */
                        taskKind: "assignment" | "direction";
                    } | {
                        /** @enum {string} */
                        kind: "accept";
                        /** Format: uuid */
                        taskId: string;
                        version: number;
                        /** @enum {string} */
                        field?: "quote" | "section" | "leads" | "cooperators" | "deadline" | "targets" | "citations" | "kind";
                    } | {
                        /** @enum {string} */
                        kind: "split";
                        /** Format: uuid */
                        taskId: string;
                        version: number;
                        offset: number;
                        /** Format: uuid */
                        newTaskId: string;
                    } | {
                        /** @enum {string} */
                        kind: "merge";
                        /** Format: uuid */
                        taskId: string;
                        version: number;
                        /** Format: uuid */
                        intoId: string;
                        intoVersion: number;
                    } | {
                        /** @enum {string} */
                        kind: "add";
                        span: {
                            start: number;
                            end: number;
                        };
                        /** Format: uuid */
                        newTaskId: string;
                    } | {
                        /** @enum {string} */
                        kind: "drop";
                        /** Format: uuid */
                        taskId: string;
                        version: number;
                    } | {
                        /** @enum {string} */
                        kind: "restore";
                        /** Format: uuid */
                        taskId: string;
                        version: number;
                    } | {
                        /** @enum {string} */
                        kind: "resolve-party";
                        /** @enum {string} */
                        side: "leads" | "cooperators" | "via";
                        written: string | null;
                        chosen: {
                            name: string;
                            set: {
                                include: ({
                                    /** @enum {string} */
                                    of: "unit";
                                    /** Format: uuid */
                                    unitId: string;
                                } | {
                                    /** @enum {string} */
                                    of: "kinds";
                                    kinds: ("province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education")[];
                                    /** Format: uuid */
                                    under: string;
                                    /** @enum {string} */
                                    line: "administrative" | "professional" | "party";
                                    /** @enum {string} */
                                    level?: "province" | "district" | "commune" | "grassroots";
                                })[];
                                except: string[];
                            };
                        } | null;
                        tasks: {
                            /** Format: uuid */
                            taskId: string;
                            version: number;
                        }[];
                    } | {
                        /** @enum {string} */
                        kind: "set-header";
                        header: {
                            documentType: string | null;
                            number: string | null;
                            title: string;
                            issuer: string | null;
                            issueDate: string | null;
                            signer: string | null;
                            /** Format: uuid */
                            followerId: string | null;
                        };
                        version: number;
                    } | {
                        /** @enum {string} */
                        kind: "accept-header";
                        version: number;
                    } | {
                        /** @enum {string} */
                        kind: "undo";
                        seq: number;
                    };
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "seq": 12,
                     *       "drafts": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "version": 1,
                     *           "ordinal": 1,
                     *           "section": "II.2",
                     *           "quote": "Các trường rà soát nguy cơ mất an toàn, báo cáo trước ngày 28/6/2024.",
                     *           "summary": "Rà soát nguy cơ mất an toàn",
                     *           "kind": "assignment",
                     *           "force": "order",
                     *           "leads": [
                     *             {
                     *               "written": "Các trường",
                     *               "set": null
                     *             }
                     *           ],
                     *           "cooperators": [],
                     *           "via": [],
                     *           "followerId": null,
                     *           "product": null,
                     *           "deadline": {
                     *             "kind": "date",
                     *             "date": "2024-06-28",
                     *             "bound": "before"
                     *           },
                     *           "deadlineWritten": "trước ngày 28/6/2024",
                     *           "doubts": [],
                     *           "status": "active"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MadeEdit"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed`, `changed_meanwhile` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewIssue: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totals": {
                     *         "tasks": 12,
                     *         "directions": 2,
                     *         "units": 30,
                     *         "assignments": 84
                     *       },
                     *       "units": [
                     *         {
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Trường Tiểu học Bình Đông",
                     *           "draftIds": [
                     *             "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                     *           ]
                     *         }
                     *       ],
                     *       "unresolved": [],
                     *       "tasks": [
                     *         {
                     *           "draftId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "version": 1,
                     *           "ordinal": 1,
                     *           "summary": "Rà soát nguy cơ mất an toàn",
                     *           "due": "thứ Năm 27/6/2024",
                     *           "units": [
                     *             {
                     *               "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *               "name": "Trường Tiểu học Bình Đông"
                     *             }
                     *           ],
                     *           "excepted": [],
                     *           "cooperators": "",
                     *           "follower": null,
                     *           "inWordsOnly": []
                     *         }
                     *       ],
                     *       "groups": []
                     *     }
                     */
                    "application/json": components["schemas"]["IssuePreview"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueDirective: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getDirective */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "before": false,
                     *       "tasks": 12,
                     *       "units": 30,
                     *       "assignments": 84
                     *     }
                     */
                    "application/json": components["schemas"]["IssueResult"];
                };
            };
            /** @description `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `nothing_to_issue`, `party_unresolved` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraftUnits: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                directiveId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "leads": [
                     *         {
                     *           "members": [
                     *             {
                     *               "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *               "name": "Trường Tiểu học Bình Đông"
                     *             }
                     *           ],
                     *           "except": []
                     *         }
                     *       ],
                     *       "cooperators": [],
                     *       "via": []
                     *     }
                     */
                    "application/json": components["schemas"]["DraftUnits"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchParties: {
        parameters: {
            query: {
                query: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "Các trường tiểu học",
                     *           "hint": "24 trường",
                     *           "set": {
                     *             "include": [],
                     *             "except": []
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PartyOffers"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFollowers: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Lê Minh Quân",
                     *           "unitName": "Phòng Giáo dục và Đào tạo"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FollowerChoices"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exceptUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "draftId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                 *       "version": 1,
                 *       "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                 *       "back": false
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    draftId: string;
                    version: number;
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    unitId: string;
                    back: boolean;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed`, `changed_meanwhile` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveParty: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "written": "Các trường",
                 *       "choice": {
                 *         "words": "Các trường tiểu học"
                 *       }
                 *     }
                 */
                "application/json": {
                    written: string | null;
                    choice: {
                        name: string;
                        set: {
                            include: ({
                                /** @enum {string} */
                                of: "unit";
                                /** Format: uuid */
                                unitId: string;
                            } | {
                                /** @enum {string} */
                                of: "kinds";
                                kinds: ("province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education")[];
                                /** Format: uuid */
                                under: string;
                                /** @enum {string} */
                                line: "administrative" | "professional" | "party";
                                /** @enum {string} */
                                level?: "province" | "district" | "commune" | "grassroots";
                            })[];
                            except: string[];
                        };
                    } | {
                        words: string;
                    } | "guessed" | null;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changed": 4
                     *     }
                     */
                    "application/json": components["schemas"]["Resolved"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed`, `changed_meanwhile` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLint: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "open": [
                     *         {
                     *           "rule": "deadline-before-issue",
                     *           "start": 1204,
                     *           "end": 1221,
                     *           "severity": "warning",
                     *           "message": "Thời hạn đã qua vào ngày ban hành.",
                     *           "explanation": "Đơn vị nhận việc đã quá hạn.",
                     *           "howToMend": "Xem lại ngày trong văn bản."
                     *         }
                     *       ],
                     *       "dismissed": [],
                     *       "rulesOff": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Lint"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissFinding: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rule": "deadline-before-issue",
                 *       "start": 1204,
                 *       "end": 1221,
                 *       "aside": true
                 *     }
                 */
                "application/json": {
                    rule: string;
                    start: number;
                    end: number;
                    aside: boolean;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLintRules: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "deadline-before-issue",
                     *           "severity": "warning",
                     *           "summary": "Thời hạn đã qua vào ngày ban hành",
                     *           "source": "Nghị định 30/2020/NĐ-CP",
                     *           "off": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LintRules"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    switchLintRule: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "off"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    to: "on" | "off";
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDirectiveHistory: {
        parameters: {
            query?: {
                order?: "newest" | "oldest";
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "a:1204",
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "who": "Nguyễn Thu Hà",
                     *           "forUnit": null,
                     *           "toUnit": null,
                     *           "action": "position.given",
                     *           "about": null,
                     *           "detail": {
                     *             "title": "Hiệu trưởng"
                     *           },
                     *           "text": "",
                     *           "units": 1,
                     *           "members": [],
                     *           "origin": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["HistoryItem"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getToday: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "own": {
                     *         "unitNames": [
                     *           "Trường Tiểu học Bình Đông"
                     *         ],
                     *         "sum": {
                     *           "overdue": 1,
                     *           "nearly-due": 0,
                     *           "in-time": 0,
                     *           "no-deadline": 0
                     *         },
                     *         "toDo": [
                     *           {
                     *             "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *             "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *             "ordinal": 3,
                     *             "section": "II.2",
                     *             "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *             "directive": {
                     *               "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b21",
                     *               "label": "Thông báo 203/TB-UBND",
                     *               "title": "Kết luận giao ban tháng 6",
                     *               "issuer": "UBND huyện Bình Sơn"
                     *             },
                     *             "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b19",
                     *             "period": "",
                     *             "unitName": "Trường Tiểu học Bình Đông",
                     *             "state": "assigned",
                     *             "percent": 0,
                     *             "originalDue": "2024-06-19",
                     *             "currentDue": "2024-06-19",
                     *             "deadlineWritten": "trước ngày 20/6/2024",
                     *             "submittedOn": null,
                     *             "stationId": null,
                     *             "stationName": null,
                     *             "openedAt": null,
                     *             "suspendedOn": null,
                     *             "suspendedDays": 0,
                     *             "extensionDue": null,
                     *             "explanationAskedOn": null,
                     *             "cause": null,
                     *             "lastEventAt": "2024-06-10T01:15:00Z",
                     *             "timeliness": "overdue",
                     *             "workingDays": 1,
                     *             "confirmingUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b20",
                     *             "followerId": null,
                     *             "viaNames": []
                     *           }
                     *         ],
                     *         "toExplain": [],
                     *         "waiting": [],
                     *         "cooperations": [],
                     *         "parts": [
                     *           {
                     *             "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *             "text": "Chụp ảnh 12 phòng học",
                     *             "due": "2024-06-24",
                     *             "assignmentId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *             "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b19",
                     *             "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *             "wholeDue": "2024-06-27"
                     *           }
                     *         ]
                     *       },
                     *       "desk": {
                     *         "toForward": {
                     *           "total": 0,
                     *           "rows": []
                     *         },
                     *         "toConfirm": {
                     *           "total": 0,
                     *           "rows": []
                     *         },
                     *         "toDecide": {
                     *           "total": 0,
                     *           "rows": []
                     *         },
                     *         "returned": {
                     *           "total": 0,
                     *           "rows": []
                     *         },
                     *         "silent": {
                     *           "total": 0,
                     *           "rows": []
                     *         },
                     *         "overdue": {
                     *           "total": 3,
                     *           "rows": [
                     *             {
                     *               "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *               "directive": {
                     *                 "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b21",
                     *                 "label": "Thông báo 203/TB-UBND",
                     *                 "title": "Kết luận giao ban tháng 6",
                     *                 "issuer": "UBND huyện Bình Sơn"
                     *               },
                     *               "section": "II.2",
                     *               "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *               "currentDue": "2024-06-19",
                     *               "deadlineWritten": "trước ngày 20/6/2024",
                     *               "lastEventAt": "2024-06-10T01:15:00Z",
                     *               "assignments": 3,
                     *               "toConfirm": 0,
                     *               "silent": 1
                     *             }
                     *           ]
                     *         },
                     *         "directives": [
                     *           {
                     *             "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b21",
                     *             "name": "Thông báo 203/TB-UBND",
                     *             "current": {
                     *               "done-on-time": 4,
                     *               "done-late": 1,
                     *               "open-in-time": 2,
                     *               "open-overdue": 3,
                     *               "no-deadline": 0
                     *             },
                     *             "original": {
                     *               "done-on-time": 4,
                     *               "done-late": 1,
                     *               "open-in-time": 2,
                     *               "open-overdue": 3,
                     *               "no-deadline": 0
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "ordersToGive": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Today"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssignments: {
        parameters: {
            query?: {
                directiveId?: string;
                taskId?: string;
                unitId?: string;
                followerId?: string;
                state?: "assigned" | "received" | "in-progress" | "submitted" | "rework" | "suspended" | "done" | "returned" | "cancelled" | "superseded";
                /** @description Theo Quyết định 42/2014/QĐ-TTg; `open-overdue`: chưa xong, đã quá hạn hôm nay / not done, overdue today. */
                resultClass?: "done-on-time" | "done-late" | "open-in-time" | "open-overdue" | "no-deadline";
                basis?: "original" | "current";
                waiting?: "to-do" | "to-forward" | "to-confirm" | "returned" | "silent" | "to-decide" | "to-explain" | "suspended";
                /** @description Lĩnh vực: đơn vị xác nhận kết quả / the field: which unit confirms. */
                confirmingUnitId?: string;
                /** @description Hạn hiện tại từ ngày / due on this day or later. */
                dueFrom?: string;
                /** @description Hạn hiện tại đến ngày / due on this day or before. */
                dueUntil?: string;
                /** @description Chỉ việc chưa xong, chưa thu hồi / neither done nor cancelled. */
                open?: "true";
                /** @description Từ có dấu hoặc không dấu / words, also without diacritics. */
                query?: string;
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *           "ordinal": 3,
                     *           "section": "II.2",
                     *           "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *           "directive": {
                     *             "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b21",
                     *             "label": "Thông báo 203/TB-UBND",
                     *             "title": "Kết luận giao ban tháng 6",
                     *             "issuer": "UBND huyện Bình Sơn"
                     *           },
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b19",
                     *           "period": "",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "state": "assigned",
                     *           "percent": 0,
                     *           "originalDue": "2024-06-19",
                     *           "currentDue": "2024-06-19",
                     *           "deadlineWritten": "trước ngày 20/6/2024",
                     *           "submittedOn": null,
                     *           "stationId": null,
                     *           "stationName": null,
                     *           "openedAt": null,
                     *           "suspendedOn": null,
                     *           "suspendedDays": 0,
                     *           "extensionDue": null,
                     *           "explanationAskedOn": null,
                     *           "cause": null,
                     *           "lastEventAt": "2024-06-10T01:15:00Z",
                     *           "timeliness": "overdue",
                     *           "workingDays": 1,
                     *           "confirmingUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b20",
                     *           "followerId": null,
                     *           "viaNames": []
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Assignment"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssignment: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "assignment": {
                     *         "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *         "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *         "ordinal": 3,
                     *         "section": "II.2",
                     *         "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *         "directive": {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b21",
                     *           "label": "Thông báo 203/TB-UBND",
                     *           "title": "Kết luận giao ban tháng 6",
                     *           "issuer": "UBND huyện Bình Sơn"
                     *         },
                     *         "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b19",
                     *         "period": "",
                     *         "unitName": "Trường Tiểu học Bình Đông",
                     *         "state": "assigned",
                     *         "percent": 0,
                     *         "originalDue": "2024-06-19",
                     *         "currentDue": "2024-06-19",
                     *         "deadlineWritten": "trước ngày 20/6/2024",
                     *         "submittedOn": null,
                     *         "stationId": null,
                     *         "stationName": null,
                     *         "openedAt": null,
                     *         "suspendedOn": null,
                     *         "suspendedDays": 0,
                     *         "extensionDue": null,
                     *         "explanationAskedOn": null,
                     *         "cause": null,
                     *         "lastEventAt": "2024-06-10T01:15:00Z",
                     *         "timeliness": "overdue",
                     *         "workingDays": 1,
                     *         "confirmingUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b20",
                     *         "followerId": null,
                     *         "viaNames": []
                     *       },
                     *       "task": {
                     *         "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *         "directiveId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b21",
                     *         "ordinal": 3,
                     *         "section": "II.2",
                     *         "quote": "Các trường rà soát nguy cơ mất an toàn trong trường học, báo cáo trước ngày 20/6/2024.",
                     *         "spanStart": 1204,
                     *         "spanEnd": 1290,
                     *         "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *         "kind": "assignment",
                     *         "force": "order",
                     *         "product": "Báo cáo",
                     *         "deadline": {
                     *           "kind": "date",
                     *           "date": "2024-06-20",
                     *           "bound": "before"
                     *         },
                     *         "deadlineWritten": "trước ngày 20/6/2024",
                     *         "due": "2024-06-19",
                     *         "followerId": null,
                     *         "confirmingUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b20",
                     *         "leadWritten": "Các trường học thuộc huyện",
                     *         "importance": "normal",
                     *         "issuedAt": "2024-06-10T01:15:00Z"
                     *       },
                     *       "leadCount": 3,
                     *       "cooperatorNames": [],
                     *       "confirmingUnitName": "UBND huyện Bình Sơn",
                     *       "followerName": "Lê Minh Quân",
                     *       "events": [
                     *         {
                     *           "seq": 1,
                     *           "kind": "assigned",
                     *           "at": "2024-06-10T01:15:00Z",
                     *           "onDay": "2024-06-10",
                     *           "personName": "Nguyễn Thu Hà",
                     *           "unitName": "Văn phòng HĐND và UBND huyện",
                     *           "passed": null,
                     *           "successors": [],
                     *           "text": "",
                     *           "percent": null,
                     *           "due": "2024-06-19",
                     *           "files": []
                     *         }
                     *       ],
                     *       "proposed": null,
                     *       "dueIfResumed": null,
                     *       "moves": [
                     *         "received",
                     *         "started",
                     *         "reported",
                     *         "submitted",
                     *         "extension-asked",
                     *         "cause-recorded",
                     *         "returned"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AssignmentPage"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssignmentFile: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                assignmentId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung tệp / the content of the file */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveAssignment: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getAssignment */
                "If-Match"?: string;
            };
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "move": {
                 *         "kind": "reported",
                 *         "text": "Đã rà soát 12 trên 20 phòng học",
                 *         "percent": 60
                 *       }
                 *     }
                 */
                "application/json": {
                    move: components["schemas"]["Move"];
                    seen?: number;
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    insteadUnitId?: string;
                };
                "multipart/form-data": {
                    data?: {
                        move: components["schemas"]["Move"];
                        seen?: number;
                        /**
                         * Format: uuid
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        insteadUnitId?: string;
                    };
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "assignment": {
                     *         "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *         "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *         "ordinal": 3,
                     *         "section": "II.2",
                     *         "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *         "directive": {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b21",
                     *           "label": "Thông báo 203/TB-UBND",
                     *           "title": "Kết luận giao ban tháng 6",
                     *           "issuer": "UBND huyện Bình Sơn"
                     *         },
                     *         "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b19",
                     *         "period": "",
                     *         "unitName": "Trường Tiểu học Bình Đông",
                     *         "state": "assigned",
                     *         "percent": 0,
                     *         "originalDue": "2024-06-19",
                     *         "currentDue": "2024-06-19",
                     *         "deadlineWritten": "trước ngày 20/6/2024",
                     *         "submittedOn": null,
                     *         "stationId": null,
                     *         "stationName": null,
                     *         "openedAt": null,
                     *         "suspendedOn": null,
                     *         "suspendedDays": 0,
                     *         "extensionDue": null,
                     *         "explanationAskedOn": null,
                     *         "cause": null,
                     *         "lastEventAt": "2024-06-10T01:15:00Z",
                     *         "timeliness": "overdue",
                     *         "workingDays": 1,
                     *         "confirmingUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b20",
                     *         "followerId": null,
                     *         "viaNames": []
                     *       },
                     *       "task": {
                     *         "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *         "directiveId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b21",
                     *         "ordinal": 3,
                     *         "section": "II.2",
                     *         "quote": "Các trường rà soát nguy cơ mất an toàn trong trường học, báo cáo trước ngày 20/6/2024.",
                     *         "spanStart": 1204,
                     *         "spanEnd": 1290,
                     *         "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *         "kind": "assignment",
                     *         "force": "order",
                     *         "product": "Báo cáo",
                     *         "deadline": {
                     *           "kind": "date",
                     *           "date": "2024-06-20",
                     *           "bound": "before"
                     *         },
                     *         "deadlineWritten": "trước ngày 20/6/2024",
                     *         "due": "2024-06-19",
                     *         "followerId": null,
                     *         "confirmingUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b20",
                     *         "leadWritten": "Các trường học thuộc huyện",
                     *         "importance": "normal",
                     *         "issuedAt": "2024-06-10T01:15:00Z"
                     *       },
                     *       "leadCount": 3,
                     *       "cooperatorNames": [],
                     *       "confirmingUnitName": "UBND huyện Bình Sơn",
                     *       "followerName": "Lê Minh Quân",
                     *       "events": [
                     *         {
                     *           "seq": 1,
                     *           "kind": "assigned",
                     *           "at": "2024-06-10T01:15:00Z",
                     *           "onDay": "2024-06-10",
                     *           "personName": "Nguyễn Thu Hà",
                     *           "unitName": "Văn phòng HĐND và UBND huyện",
                     *           "passed": null,
                     *           "successors": [],
                     *           "text": "",
                     *           "percent": null,
                     *           "due": "2024-06-19",
                     *           "files": []
                     *         }
                     *       ],
                     *       "proposed": null,
                     *       "dueIfResumed": null,
                     *       "moves": [
                     *         "received",
                     *         "started",
                     *         "reported",
                     *         "submitted",
                     *         "extension-asked",
                     *         "cause-recorded",
                     *         "returned"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AssignmentPage"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed`, `changed_meanwhile` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `reason_missing`, `bad_input`, `file_empty`, `file_type`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveAssignments: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "move": {
                 *         "kind": "confirmed",
                 *         "text": ""
                 *       },
                 *       "assignmentIds": [
                 *         "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                 *       ]
                 *     }
                 */
                "application/json": {
                    move: {
                        /** @enum {string} */
                        kind: "opened";
                    } | {
                        /** @enum {string} */
                        kind: "received";
                    } | {
                        /** @enum {string} */
                        kind: "withdrawn";
                    } | {
                        /** @enum {string} */
                        kind: "reported";
                        text: string;
                        percent: number | null;
                    } | {
                        /** @enum {string} */
                        kind: "submitted";
                        text: string;
                        /** @enum {boolean} */
                        nil?: true;
                    } | {
                        /** @enum {string} */
                        kind: "forwarded";
                        text: string;
                    } | {
                        /** @enum {string} */
                        kind: "confirmed";
                        text: string;
                    } | {
                        /** @enum {string} */
                        kind: "sent-back";
                        reason: string;
                    } | {
                        /** @enum {string} */
                        kind: "returned";
                        reason: string;
                        /**
                         * Format: uuid
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        proposed?: string;
                    } | {
                        /** @enum {string} */
                        kind: "reassigned";
                        reason: string;
                        /**
                         * Format: uuid
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        unit?: string;
                    } | {
                        /** @enum {string} */
                        kind: "passed-on";
                        reason: string;
                        /**
                         * Format: uuid
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        unit: string;
                    } | {
                        /** @enum {string} */
                        kind: "reopened";
                        reason: string;
                    } | {
                        /** @enum {string} */
                        kind: "cancelled";
                        reason: string;
                    } | {
                        /** @enum {string} */
                        kind: "deadline-changed";
                        reason: string;
                        /** @example 2024-06-28 */
                        due: string;
                    } | {
                        /** @enum {string} */
                        kind: "started";
                    } | {
                        /** @enum {string} */
                        kind: "extension-asked";
                        reason: string;
                        /** @example 2024-06-28 */
                        due: string;
                    } | {
                        /** @enum {string} */
                        kind: "extension-withdrawn";
                    } | {
                        /** @enum {string} */
                        kind: "extension-granted";
                        reason: string;
                        /** @example 2024-06-28 */
                        due: string;
                    } | {
                        /** @enum {string} */
                        kind: "extension-refused";
                        reason: string;
                    } | {
                        /** @enum {string} */
                        kind: "explanation-asked";
                        reason: string;
                    } | {
                        /** @enum {string} */
                        kind: "explained";
                        text: string;
                    } | {
                        /** @enum {string} */
                        kind: "cause-recorded";
                        reason: string;
                    } | {
                        /** @enum {string} */
                        kind: "cause-accepted";
                        text: string;
                    } | {
                        /** @enum {string} */
                        kind: "cause-refused";
                        reason: string;
                    } | {
                        /** @enum {string} */
                        kind: "suspended";
                        reason: string;
                    } | {
                        /** @enum {string} */
                        kind: "resumed";
                        reason: string;
                        /** @example 2024-06-28 */
                        due?: string;
                    } | {
                        /** @enum {string} */
                        kind: "superseded";
                        reason: string;
                        /**
                         * Format: uuid
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        directive?: string;
                        /**
                         * Format: uuid
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        task?: string;
                    } | {
                        /** @enum {string} */
                        kind: "extension-granted";
                        /** @enum {string} */
                        due: "as-asked";
                    };
                    assignmentIds: string[];
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "moved": 12,
                     *       "left": 1
                     *     }
                     */
                    "application/json": components["schemas"]["BulkOutcome"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed`, `changed_meanwhile` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `reason_missing`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewMoves: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "act": "confirmed",
                 *       "assignmentIds": [
                 *         "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    act: "confirmed" | "extension" | "deadline-changed" | "hand-over";
                    assignmentIds: string[];
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": [
                     *         {
                     *           "assignment": {
                     *             "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *             "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *             "ordinal": 3,
                     *             "section": "II.2",
                     *             "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *             "directive": {
                     *               "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b21",
                     *               "label": "Thông báo 203/TB-UBND",
                     *               "title": "Kết luận giao ban tháng 6",
                     *               "issuer": "UBND huyện Bình Sơn"
                     *             },
                     *             "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b19",
                     *             "period": "",
                     *             "unitName": "Trường Tiểu học Bình Đông",
                     *             "state": "assigned",
                     *             "percent": 0,
                     *             "originalDue": "2024-06-19",
                     *             "currentDue": "2024-06-19",
                     *             "deadlineWritten": "trước ngày 20/6/2024",
                     *             "submittedOn": null,
                     *             "stationId": null,
                     *             "stationName": null,
                     *             "openedAt": null,
                     *             "suspendedOn": null,
                     *             "suspendedDays": 0,
                     *             "extensionDue": null,
                     *             "explanationAskedOn": null,
                     *             "cause": null,
                     *             "lastEventAt": "2024-06-10T01:15:00Z",
                     *             "timeliness": "overdue",
                     *             "workingDays": 1,
                     *             "confirmingUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b20",
                     *             "followerId": null,
                     *             "viaNames": []
                     *           },
                     *           "refused": null,
                     *           "followerName": null,
                     *           "asksBecause": null
                     *         }
                     *       ],
                     *       "followers": []
                     *     }
                     */
                    "application/json": components["schemas"]["MovesPreview"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeFollower: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assignmentIds": [
                 *         "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                 *       ],
                 *       "followerId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                 *     }
                 */
                "application/json": {
                    assignmentIds: string[];
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    followerId: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changed": [
                     *         "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                     *       ],
                     *       "left": []
                     *     }
                     */
                    "application/json": components["schemas"]["FollowerChange"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAssignments: {
        parameters: {
            query?: {
                directiveId?: string;
                taskId?: string;
                unitId?: string;
                followerId?: string;
                state?: "assigned" | "received" | "in-progress" | "submitted" | "rework" | "suspended" | "done" | "returned" | "cancelled" | "superseded";
                /** @description Theo Quyết định 42/2014/QĐ-TTg; `open-overdue`: chưa xong, đã quá hạn hôm nay / not done, overdue today. */
                resultClass?: "done-on-time" | "done-late" | "open-in-time" | "open-overdue" | "no-deadline";
                basis?: "original" | "current";
                waiting?: "to-do" | "to-forward" | "to-confirm" | "returned" | "silent" | "to-decide" | "to-explain" | "suspended";
                /** @description Lĩnh vực: đơn vị xác nhận kết quả / the field: which unit confirms. */
                confirmingUnitId?: string;
                /** @description Hạn hiện tại từ ngày / due on this day or later. */
                dueFrom?: string;
                /** @description Hạn hiện tại đến ngày / due on this day or before. */
                dueUntil?: string;
                /** @description Chỉ việc chưa xong, chưa thu hồi / neither done nor cancelled. */
                open?: "true";
                /** @description Từ có dấu hoặc không dấu / words, also without diacritics. */
                query?: string;
                sort?: "due" | "due-last" | "latest" | "unit" | "task";
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                format: "xlsx" | "csv";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung tệp / the content of the file */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChain: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "directive": null,
                     *       "above": [
                     *         {
                     *           "unitName": "Sở GD&ĐT",
                     *           "summary": "Rà soát cơ sở vật chất trường học",
                     *           "assignmentId": null
                     *         }
                     *       ],
                     *       "below": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b31",
                     *           "parentId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b30",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b32",
                     *           "unitName": "Trường TH số 1 Bình Hòa",
                     *           "summary": "Rà soát cơ sở vật chất, gửi ảnh",
                     *           "state": "in-progress",
                     *           "currentDue": "2024-06-25",
                     *           "percent": 40
                     *         }
                     *       ],
                     *       "progress": {
                     *         "percent": 40,
                     *         "units": {
                     *           "total": 1,
                     *           "done": 0
                     *         },
                     *         "parts": {
                     *           "total": 0,
                     *           "done": 0
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Chain"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBreakdown: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "due": "2024-06-27",
                     *       "open": true,
                     *       "completed": false,
                     *       "parts": [
                     *         {
                     *           "start": 0,
                     *           "end": 23,
                     *           "text": "Rà soát cơ sở vật chất",
                     *           "taskIds": [
                     *             "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b30"
                     *           ],
                     *           "own": false
                     *         }
                     *       ],
                     *       "below": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b32",
                     *           "name": "Trường TH số 1 Bình Hòa"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Breakdown"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    breakDownAssignment: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getAssignment */
                "If-Match"?: string;
            };
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Rà soát cơ sở vật chất, gửi ảnh.",
                 *       "unitIds": [
                 *         "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b32"
                 *       ],
                 *       "due": "2024-06-25",
                 *       "covers": [
                 *         {
                 *           "start": 0,
                 *           "end": 23
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    text: string;
                    unitIds: string[];
                    /** @example 2024-06-28 */
                    due: string | null;
                    covers: {
                        start: number;
                        end: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        taskId: string;
                    };
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeBreakdown: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getAssignment */
                "If-Match"?: string;
            };
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "own": []
                 *     }
                 */
                "application/json": {
                    own: {
                        start: number;
                        end: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "due": "2024-06-27",
                     *       "open": true,
                     *       "completed": false,
                     *       "parts": [
                     *         {
                     *           "start": 0,
                     *           "end": 23,
                     *           "text": "Rà soát cơ sở vật chất",
                     *           "taskIds": [
                     *             "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b30"
                     *           ],
                     *           "own": false
                     *         }
                     *       ],
                     *       "below": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b32",
                     *           "name": "Trường TH số 1 Bình Hòa"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Breakdown"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResultsBelow: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "units": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *           "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "state": "submitted",
                     *           "result": {
                     *             "kind": "handed-in",
                     *             "onDay": "2024-06-18",
                     *             "text": "Đã rà soát 12/12 phòng học.",
                     *             "percent": null
                     *           }
                     *         }
                     *       ],
                     *       "parts": [
                     *         {
                     *           "text": "Chụp ảnh 12 phòng học",
                     *           "done": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ResultsBelow"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPeriodsBeside: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "periods": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "period": "2024-06",
                     *           "state": "in-progress"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PeriodsBeside"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStaffParts: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *       "due": "2024-06-27",
                     *       "open": true,
                     *       "parts": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "text": "Chụp ảnh 12 phòng học",
                     *           "personId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "personName": "Trần Thị An",
                     *           "gone": false,
                     *           "due": "2024-06-24",
                     *           "doneAt": null
                     *         }
                     *       ],
                     *       "people": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Trần Thị An",
                     *           "title": "Giáo viên"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StaffParts"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addStaffPart: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getStaffParts */
                "If-Match"?: string;
            };
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                 *       "text": "Chụp ảnh 12 phòng học",
                 *       "due": "2024-06-24"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    personId: string;
                    text: string;
                    /** @example 2024-06-28 */
                    due: string | null;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *       "due": "2024-06-27",
                     *       "open": true,
                     *       "parts": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "text": "Chụp ảnh 12 phòng học",
                     *           "personId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "personName": "Trần Thị An",
                     *           "gone": false,
                     *           "due": "2024-06-24",
                     *           "doneAt": null
                     *         }
                     *       ],
                     *       "people": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Trần Thị An",
                     *           "title": "Giáo viên"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StaffParts"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markStaffPart: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                assignmentId: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "done": true
                 *     }
                 */
                "application/json": {
                    done: boolean;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeStaffPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignmentId: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                directiveId?: string;
                taskId?: string;
                unitId?: string;
                followerId?: string;
                state?: "assigned" | "received" | "in-progress" | "submitted" | "rework" | "suspended" | "done" | "returned" | "cancelled" | "superseded";
                /** @description Theo Quyết định 42/2014/QĐ-TTg; `open-overdue`: chưa xong, đã quá hạn hôm nay / not done, overdue today. */
                resultClass?: "done-on-time" | "done-late" | "open-in-time" | "open-overdue" | "no-deadline";
                basis?: "original" | "current";
                waiting?: "to-do" | "to-forward" | "to-confirm" | "returned" | "silent" | "to-decide" | "to-explain" | "suspended";
                /** @description Lĩnh vực: đơn vị xác nhận kết quả / the field: which unit confirms. */
                confirmingUnitId?: string;
                /** @description Hạn hiện tại từ ngày / due on this day or later. */
                dueFrom?: string;
                /** @description Hạn hiện tại đến ngày / due on this day or before. */
                dueUntil?: string;
                /** @description Chỉ việc chưa xong, chưa thu hồi / neither done nor cancelled. */
                open?: "true";
                /** @description Từ có dấu hoặc không dấu / words, also without diacritics. */
                query?: string;
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *           "directive": {
                     *             "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b21",
                     *             "label": "Thông báo 203/TB-UBND",
                     *             "title": "Kết luận giao ban tháng 6",
                     *             "issuer": "UBND huyện Bình Sơn"
                     *           },
                     *           "section": "II.2",
                     *           "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *           "currentDue": "2024-06-19",
                     *           "deadlineWritten": "trước ngày 20/6/2024",
                     *           "lastEventAt": "2024-06-10T01:15:00Z",
                     *           "assignments": 10,
                     *           "toConfirm": 2,
                     *           "silent": 1,
                     *           "counts": {
                     *             "done-on-time": 4,
                     *             "done-late": 1,
                     *             "open-in-time": 2,
                     *             "open-overdue": 3,
                     *             "no-deadline": 0
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TaskSummary"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTask: {
        parameters: {
            query?: {
                period?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "task": {
                     *         "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *         "directiveId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b21",
                     *         "ordinal": 3,
                     *         "section": "II.2",
                     *         "quote": "Các trường rà soát nguy cơ mất an toàn trong trường học, báo cáo trước ngày 20/6/2024.",
                     *         "spanStart": 1204,
                     *         "spanEnd": 1290,
                     *         "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *         "kind": "assignment",
                     *         "force": "order",
                     *         "product": "Báo cáo",
                     *         "deadline": {
                     *           "kind": "date",
                     *           "date": "2024-06-20",
                     *           "bound": "before"
                     *         },
                     *         "deadlineWritten": "trước ngày 20/6/2024",
                     *         "due": "2024-06-19",
                     *         "followerId": null,
                     *         "confirmingUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b20",
                     *         "leadWritten": "Các trường học thuộc huyện",
                     *         "importance": "normal",
                     *         "issuedAt": "2024-06-10T01:15:00Z"
                     *       },
                     *       "directive": {
                     *         "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b21",
                     *         "label": "Thông báo 203/TB-UBND",
                     *         "title": "Kết luận giao ban tháng 6",
                     *         "issuer": "UBND huyện Bình Sơn"
                     *       },
                     *       "cooperatorNames": [],
                     *       "confirmingUnitName": "UBND huyện Bình Sơn",
                     *       "followerName": null,
                     *       "period": null,
                     *       "assignments": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *           "ordinal": 3,
                     *           "section": "II.2",
                     *           "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *           "directive": {
                     *             "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b21",
                     *             "label": "Thông báo 203/TB-UBND",
                     *             "title": "Kết luận giao ban tháng 6",
                     *             "issuer": "UBND huyện Bình Sơn"
                     *           },
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b19",
                     *           "period": "",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "state": "assigned",
                     *           "percent": 0,
                     *           "originalDue": "2024-06-19",
                     *           "currentDue": "2024-06-19",
                     *           "deadlineWritten": "trước ngày 20/6/2024",
                     *           "submittedOn": null,
                     *           "stationId": null,
                     *           "stationName": null,
                     *           "openedAt": null,
                     *           "suspendedOn": null,
                     *           "suspendedDays": 0,
                     *           "extensionDue": null,
                     *           "explanationAskedOn": null,
                     *           "cause": null,
                     *           "lastEventAt": "2024-06-10T01:15:00Z",
                     *           "timeliness": "overdue",
                     *           "workingDays": 1,
                     *           "confirmingUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b20",
                     *           "followerId": null,
                     *           "viaNames": [],
                     *           "waitsForReader": false
                     *         }
                     *       ],
                     *       "counts": {
                     *         "done-on-time": 4,
                     *         "done-late": 1,
                     *         "open-in-time": 2,
                     *         "open-overdue": 3,
                     *         "no-deadline": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTaskChain: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "directive": null,
                     *       "above": [
                     *         {
                     *           "unitName": "Sở GD&ĐT",
                     *           "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *           "assignmentId": null
                     *         }
                     *       ],
                     *       "units": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b31",
                     *           "parentId": null,
                     *           "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b30",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b32",
                     *           "unitName": "Trường TH số 1 Bình Hòa",
                     *           "summary": "Rà soát cơ sở vật chất, gửi ảnh",
                     *           "state": "in-progress",
                     *           "currentDue": "2024-06-25",
                     *           "percent": 40
                     *         },
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b31",
                     *           "parentId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b30",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b32",
                     *           "unitName": "Trường TH số 1 Bình Hòa",
                     *           "summary": "Rà soát cơ sở vật chất, gửi ảnh",
                     *           "state": "in-progress",
                     *           "currentDue": "2024-06-25",
                     *           "percent": 40
                     *         }
                     *       ],
                     *       "more": 0
                     *     }
                     */
                    "application/json": components["schemas"]["TaskChain"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTaskHistory: {
        parameters: {
            query?: {
                order?: "newest" | "oldest";
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "a:1204",
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "who": "Nguyễn Thu Hà",
                     *           "forUnit": null,
                     *           "toUnit": null,
                     *           "action": "position.given",
                     *           "about": null,
                     *           "detail": {
                     *             "title": "Hiệu trưởng"
                     *           },
                     *           "text": "",
                     *           "units": 1,
                     *           "members": [],
                     *           "origin": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["HistoryItem"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSetsSinceIssue: {
        parameters: {
            query?: {
                directiveId?: string;
                taskId?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sets": [
                     *         {
                     *           "written": "Các trường tiểu học",
                     *           "words": "Trường tiểu học thuộc huyện",
                     *           "name": null,
                     *           "expandedOn": "2024-06-10",
                     *           "atIssue": 21,
                     *           "today": 22,
                     *           "joined": [
                     *             {
                     *               "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *               "name": "Trường Tiểu học Bình Đông",
                     *               "hasIt": false
                     *             }
                     *           ],
                     *           "left": [],
                     *           "taskIds": [
                     *             "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18"
                     *           ]
                     *         }
                     *       ],
                     *       "gifts": [
                     *         {
                     *           "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *           "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *           "due": "2024-06-27",
                     *           "units": [
                     *             {
                     *               "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *               "name": "Trường Tiểu học Bình Đông"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SetsSinceIssue"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignToJoinedUnits: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                 *       "chosen": [
                 *         {
                 *           "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                 *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                 *         }
                 *       ],
                 *       "due": null
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    directiveId?: string;
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    taskId?: string;
                    chosen: {
                        /**
                         * Format: uuid
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        taskId: string;
                        /**
                         * Format: uuid
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        unitId: string;
                    }[];
                    /** @example 2024-06-28 */
                    due: string | null;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "given": 1
                     *     }
                     */
                    "application/json": components["schemas"]["GivenAlso"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecurrence: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *       "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *       "recurrence": {
                     *         "state": "running",
                     *         "since": "2024-06-20",
                     *         "rule": {
                     *           "rrule": "DTSTART;VALUE=DATE:20240625\nRRULE:FREQ=MONTHLY;BYMONTHDAY=25",
                     *           "by": "rule",
                     *           "bound": "by",
                     *           "lag": 0,
                     *           "dayOff": "next"
                     *         }
                     *       },
                     *       "first": null,
                     *       "periods": [
                     *         {
                     *           "key": "2024-06",
                     *           "due": "2024-06-25",
                     *           "coming": false,
                     *           "skippedFor": null,
                     *           "given": 12,
                     *           "done": 7,
                     *           "late": 1,
                     *           "nil": 2,
                     *           "skipped": 0,
                     *           "open": 2,
                     *           "overdue": 0,
                     *           "submitted": 1
                     *         }
                     *       ],
                     *       "story": [
                     *         {
                     *           "seq": 1,
                     *           "kind": "begun",
                     *           "personName": "Nguyễn Thị Văn Thư",
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "from": "2024-06-20",
                     *           "period": null,
                     *           "reason": ""
                     *         }
                     *       ],
                     *       "maySteer": true
                     *     }
                     */
                    "application/json": components["schemas"]["Recurrence"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginRecurrence: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getRecurrence */
                "If-Match"?: string;
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2024-06-20",
                 *       "rule": {
                 *         "rrule": "FREQ=MONTHLY;BYMONTHDAY=25",
                 *         "by": "rule",
                 *         "bound": "by",
                 *         "lag": 0,
                 *         "dayOff": "next"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @example 2024-06-28 */
                    from: string;
                    rule: {
                        /**
                         * @description RFC 5545, không có DTSTART / without DTSTART.
                         * @example FREQ=MONTHLY;BYMONTHDAY=25
                         */
                        rrule: string;
                        /** @enum {string} */
                        by: "rule" | "school-term" | "school-year";
                        /** @enum {string} */
                        bound: "before" | "by";
                        lag: 0 | 1;
                        /** @enum {string} */
                        dayOff: "next" | "previous" | "stay";
                    };
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *       "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *       "recurrence": {
                     *         "state": "running",
                     *         "since": "2024-06-20",
                     *         "rule": {
                     *           "rrule": "DTSTART;VALUE=DATE:20240625\nRRULE:FREQ=MONTHLY;BYMONTHDAY=25",
                     *           "by": "rule",
                     *           "bound": "by",
                     *           "lag": 0,
                     *           "dayOff": "next"
                     *         }
                     *       },
                     *       "first": null,
                     *       "periods": [
                     *         {
                     *           "key": "2024-06",
                     *           "due": "2024-06-25",
                     *           "coming": false,
                     *           "skippedFor": null,
                     *           "given": 12,
                     *           "done": 7,
                     *           "late": 1,
                     *           "nil": 2,
                     *           "skipped": 0,
                     *           "open": 2,
                     *           "overdue": 0,
                     *           "submitted": 1
                     *         }
                     *       ],
                     *       "story": [
                     *         {
                     *           "seq": 1,
                     *           "kind": "begun",
                     *           "personName": "Nguyễn Thị Văn Thư",
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "from": "2024-06-20",
                     *           "period": null,
                     *           "reason": ""
                     *         }
                     *       ],
                     *       "maySteer": true
                     *     }
                     */
                    "application/json": components["schemas"]["Recurrence"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `reason_missing`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRecurrenceRule: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getRecurrence */
                "If-Match"?: string;
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2024-09-01",
                 *       "rule": {
                 *         "rrule": "FREQ=MONTHLY;BYMONTHDAY=25",
                 *         "by": "rule",
                 *         "bound": "by",
                 *         "lag": 0,
                 *         "dayOff": "next"
                 *       },
                 *       "reason": "Đổi kỳ báo cáo"
                 *     }
                 */
                "application/json": {
                    /** @example 2024-06-28 */
                    from: string;
                    rule: {
                        /**
                         * @description RFC 5545, không có DTSTART / without DTSTART.
                         * @example FREQ=MONTHLY;BYMONTHDAY=25
                         */
                        rrule: string;
                        /** @enum {string} */
                        by: "rule" | "school-term" | "school-year";
                        /** @enum {string} */
                        bound: "before" | "by";
                        lag: 0 | 1;
                        /** @enum {string} */
                        dayOff: "next" | "previous" | "stay";
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *       "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *       "recurrence": {
                     *         "state": "running",
                     *         "since": "2024-06-20",
                     *         "rule": {
                     *           "rrule": "DTSTART;VALUE=DATE:20240625\nRRULE:FREQ=MONTHLY;BYMONTHDAY=25",
                     *           "by": "rule",
                     *           "bound": "by",
                     *           "lag": 0,
                     *           "dayOff": "next"
                     *         }
                     *       },
                     *       "first": null,
                     *       "periods": [
                     *         {
                     *           "key": "2024-06",
                     *           "due": "2024-06-25",
                     *           "coming": false,
                     *           "skippedFor": null,
                     *           "given": 12,
                     *           "done": 7,
                     *           "late": 1,
                     *           "nil": 2,
                     *           "skipped": 0,
                     *           "open": 2,
                     *           "overdue": 0,
                     *           "submitted": 1
                     *         }
                     *       ],
                     *       "story": [
                     *         {
                     *           "seq": 1,
                     *           "kind": "begun",
                     *           "personName": "Nguyễn Thị Văn Thư",
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "from": "2024-06-20",
                     *           "period": null,
                     *           "reason": ""
                     *         }
                     *       ],
                     *       "maySteer": true
                     *     }
                     */
                    "application/json": components["schemas"]["Recurrence"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `reason_missing`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    skipPeriod: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getRecurrence */
                "If-Match"?: string;
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "period": "2024-07",
                 *       "reason": "Nghỉ hè"
                 *     }
                 */
                "application/json": {
                    /** @example 2024-09 */
                    period: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *       "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *       "recurrence": {
                     *         "state": "running",
                     *         "since": "2024-06-20",
                     *         "rule": {
                     *           "rrule": "DTSTART;VALUE=DATE:20240625\nRRULE:FREQ=MONTHLY;BYMONTHDAY=25",
                     *           "by": "rule",
                     *           "bound": "by",
                     *           "lag": 0,
                     *           "dayOff": "next"
                     *         }
                     *       },
                     *       "first": null,
                     *       "periods": [
                     *         {
                     *           "key": "2024-06",
                     *           "due": "2024-06-25",
                     *           "coming": false,
                     *           "skippedFor": null,
                     *           "given": 12,
                     *           "done": 7,
                     *           "late": 1,
                     *           "nil": 2,
                     *           "skipped": 0,
                     *           "open": 2,
                     *           "overdue": 0,
                     *           "submitted": 1
                     *         }
                     *       ],
                     *       "story": [
                     *         {
                     *           "seq": 1,
                     *           "kind": "begun",
                     *           "personName": "Nguyễn Thị Văn Thư",
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "from": "2024-06-20",
                     *           "period": null,
                     *           "reason": ""
                     *         }
                     *       ],
                     *       "maySteer": true
                     *     }
                     */
                    "application/json": components["schemas"]["Recurrence"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `reason_missing`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackSkip: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getRecurrence */
                "If-Match"?: string;
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "period": "2024-07",
                 *       "reason": ""
                 *     }
                 */
                "application/json": {
                    /** @example 2024-09 */
                    period: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *       "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *       "recurrence": {
                     *         "state": "running",
                     *         "since": "2024-06-20",
                     *         "rule": {
                     *           "rrule": "DTSTART;VALUE=DATE:20240625\nRRULE:FREQ=MONTHLY;BYMONTHDAY=25",
                     *           "by": "rule",
                     *           "bound": "by",
                     *           "lag": 0,
                     *           "dayOff": "next"
                     *         }
                     *       },
                     *       "first": null,
                     *       "periods": [
                     *         {
                     *           "key": "2024-06",
                     *           "due": "2024-06-25",
                     *           "coming": false,
                     *           "skippedFor": null,
                     *           "given": 12,
                     *           "done": 7,
                     *           "late": 1,
                     *           "nil": 2,
                     *           "skipped": 0,
                     *           "open": 2,
                     *           "overdue": 0,
                     *           "submitted": 1
                     *         }
                     *       ],
                     *       "story": [
                     *         {
                     *           "seq": 1,
                     *           "kind": "begun",
                     *           "personName": "Nguyễn Thị Văn Thư",
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "from": "2024-06-20",
                     *           "period": null,
                     *           "reason": ""
                     *         }
                     *       ],
                     *       "maySteer": true
                     *     }
                     */
                    "application/json": components["schemas"]["Recurrence"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `reason_missing`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseRecurrence: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getRecurrence */
                "If-Match"?: string;
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2024-07-01",
                 *       "reason": "Nghỉ hè"
                 *     }
                 */
                "application/json": {
                    /** @example 2024-06-28 */
                    from: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *       "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *       "recurrence": {
                     *         "state": "running",
                     *         "since": "2024-06-20",
                     *         "rule": {
                     *           "rrule": "DTSTART;VALUE=DATE:20240625\nRRULE:FREQ=MONTHLY;BYMONTHDAY=25",
                     *           "by": "rule",
                     *           "bound": "by",
                     *           "lag": 0,
                     *           "dayOff": "next"
                     *         }
                     *       },
                     *       "first": null,
                     *       "periods": [
                     *         {
                     *           "key": "2024-06",
                     *           "due": "2024-06-25",
                     *           "coming": false,
                     *           "skippedFor": null,
                     *           "given": 12,
                     *           "done": 7,
                     *           "late": 1,
                     *           "nil": 2,
                     *           "skipped": 0,
                     *           "open": 2,
                     *           "overdue": 0,
                     *           "submitted": 1
                     *         }
                     *       ],
                     *       "story": [
                     *         {
                     *           "seq": 1,
                     *           "kind": "begun",
                     *           "personName": "Nguyễn Thị Văn Thư",
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "from": "2024-06-20",
                     *           "period": null,
                     *           "reason": ""
                     *         }
                     *       ],
                     *       "maySteer": true
                     *     }
                     */
                    "application/json": components["schemas"]["Recurrence"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `reason_missing`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeRecurrence: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getRecurrence */
                "If-Match"?: string;
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2024-09-01",
                 *       "reason": ""
                 *     }
                 */
                "application/json": {
                    /** @example 2024-06-28 */
                    from: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *       "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *       "recurrence": {
                     *         "state": "running",
                     *         "since": "2024-06-20",
                     *         "rule": {
                     *           "rrule": "DTSTART;VALUE=DATE:20240625\nRRULE:FREQ=MONTHLY;BYMONTHDAY=25",
                     *           "by": "rule",
                     *           "bound": "by",
                     *           "lag": 0,
                     *           "dayOff": "next"
                     *         }
                     *       },
                     *       "first": null,
                     *       "periods": [
                     *         {
                     *           "key": "2024-06",
                     *           "due": "2024-06-25",
                     *           "coming": false,
                     *           "skippedFor": null,
                     *           "given": 12,
                     *           "done": 7,
                     *           "late": 1,
                     *           "nil": 2,
                     *           "skipped": 0,
                     *           "open": 2,
                     *           "overdue": 0,
                     *           "submitted": 1
                     *         }
                     *       ],
                     *       "story": [
                     *         {
                     *           "seq": 1,
                     *           "kind": "begun",
                     *           "personName": "Nguyễn Thị Văn Thư",
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "from": "2024-06-20",
                     *           "period": null,
                     *           "reason": ""
                     *         }
                     *       ],
                     *       "maySteer": true
                     *     }
                     */
                    "application/json": components["schemas"]["Recurrence"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `reason_missing`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endRecurrence: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getRecurrence */
                "If-Match"?: string;
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2024-10-01",
                 *       "reason": "Hết đợt"
                 *     }
                 */
                "application/json": {
                    /** @example 2024-06-28 */
                    from: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *       "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *       "recurrence": {
                     *         "state": "running",
                     *         "since": "2024-06-20",
                     *         "rule": {
                     *           "rrule": "DTSTART;VALUE=DATE:20240625\nRRULE:FREQ=MONTHLY;BYMONTHDAY=25",
                     *           "by": "rule",
                     *           "bound": "by",
                     *           "lag": 0,
                     *           "dayOff": "next"
                     *         }
                     *       },
                     *       "first": null,
                     *       "periods": [
                     *         {
                     *           "key": "2024-06",
                     *           "due": "2024-06-25",
                     *           "coming": false,
                     *           "skippedFor": null,
                     *           "given": 12,
                     *           "done": 7,
                     *           "late": 1,
                     *           "nil": 2,
                     *           "skipped": 0,
                     *           "open": 2,
                     *           "overdue": 0,
                     *           "submitted": 1
                     *         }
                     *       ],
                     *       "story": [
                     *         {
                     *           "seq": 1,
                     *           "kind": "begun",
                     *           "personName": "Nguyễn Thị Văn Thư",
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "from": "2024-06-20",
                     *           "period": null,
                     *           "reason": ""
                     *         }
                     *       ],
                     *       "maySteer": true
                     *     }
                     */
                    "application/json": components["schemas"]["Recurrence"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `reason_missing`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "keeperUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "giver": "Chủ tịch",
                     *           "giverId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "givenOn": "2024-06-12",
                     *           "manner": "phone",
                     *           "words": "Các trường kiểm tra lại hệ thống điện, báo cáo ngay trong tuần.",
                     *           "recordedAt": "2024-06-12T08:30:00Z",
                     *           "taskId": null,
                     *           "directiveId": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SpokenOrder"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "giverId": null,
                 *       "giver": "Phó Chủ tịch UBND tỉnh",
                 *       "givenOn": "2024-06-12",
                 *       "manner": "phone",
                 *       "words": "Các trường kiểm tra lại hệ thống điện, báo cáo ngay trong tuần.",
                 *       "task": null
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    giverId: string | null;
                    giver: string;
                    /** @example 2024-06-28 */
                    givenOn: string;
                    /** @enum {string} */
                    manner: "spoken" | "phone" | "message" | "meeting";
                    words: string;
                    task: {
                        unitIds: string[];
                        kinds?: ("province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education")[];
                        setIds?: string[];
                        /** @example 2024-06-28 */
                        due: string | null;
                        /**
                         * Format: uuid
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        followerId: string | null;
                        /**
                         * Format: uuid
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        confirmingUnitId: string | null;
                    } | null;
                };
                "multipart/form-data": {
                    data?: {
                        /**
                         * Format: uuid
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        giverId: string | null;
                        giver: string;
                        /** @example 2024-06-28 */
                        givenOn: string;
                        /** @enum {string} */
                        manner: "spoken" | "phone" | "message" | "meeting";
                        words: string;
                        task: {
                            unitIds: string[];
                            kinds?: ("province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education")[];
                            setIds?: string[];
                            /** @example 2024-06-28 */
                            due: string | null;
                            /**
                             * Format: uuid
                             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                             */
                            followerId: string | null;
                            /**
                             * Format: uuid
                             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                             */
                            confirmingUnitId: string | null;
                        } | null;
                    };
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "keeperUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "giver": "Chủ tịch",
                     *       "giverId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "givenOn": "2024-06-12",
                     *       "manner": "phone",
                     *       "words": "Các trường kiểm tra lại hệ thống điện, báo cáo ngay trong tuần.",
                     *       "recordedAt": "2024-06-12T08:30:00Z",
                     *       "taskId": null,
                     *       "directiveId": null
                     *     }
                     */
                    "application/json": components["schemas"]["SpokenOrder"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `file_empty`, `file_type`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "keeperUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "giver": "Chủ tịch",
                     *       "giverId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "givenOn": "2024-06-12",
                     *       "manner": "phone",
                     *       "words": "Các trường kiểm tra lại hệ thống điện, báo cáo ngay trong tuần.",
                     *       "recordedAt": "2024-06-12T08:30:00Z",
                     *       "taskId": null,
                     *       "directiveId": null
                     *     }
                     */
                    "application/json": components["schemas"]["SpokenOrder"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrderFile: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung tệp / the content of the file */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrderChoices: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "givers": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Lê Minh Quân",
                     *           "title": "Phó Chủ tịch",
                     *           "unitName": "UBND huyện Bình Sơn"
                     *         }
                     *       ],
                     *       "below": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Trường Tiểu học Bình Đông"
                     *         }
                     *       ],
                     *       "sets": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Các trường tiểu học",
                     *           "count": 24
                     *         }
                     *       ],
                     *       "followers": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Lê Minh Quân",
                     *           "title": "Phó Chủ tịch"
                     *         }
                     *       ],
                     *       "confirming": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "UBND huyện Bình Sơn"
                     *         }
                     *       ],
                     *       "confirmingUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                     *     }
                     */
                    "application/json": components["schemas"]["OrderChoices"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getOrder */
                "If-Match"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unitIds": [
                 *         "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                 *       ],
                 *       "due": "2024-06-20",
                 *       "followerId": null,
                 *       "confirmingUnitId": null
                 *     }
                 */
                "application/json": {
                    unitIds: string[];
                    kinds?: ("province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education")[];
                    setIds?: string[];
                    /** @example 2024-06-28 */
                    due: string | null;
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    followerId: string | null;
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    confirmingUnitId: string | null;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "keeperUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "giver": "Chủ tịch",
                     *       "giverId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "givenOn": "2024-06-12",
                     *       "manner": "phone",
                     *       "words": "Các trường kiểm tra lại hệ thống điện, báo cáo ngay trong tuần.",
                     *       "recordedAt": "2024-06-12T08:30:00Z",
                     *       "taskId": null,
                     *       "directiveId": null
                     *     }
                     */
                    "application/json": components["schemas"]["SpokenOrder"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkOrder: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getOrder */
                "If-Match"?: string;
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "directiveId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    directiveId: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "keeperUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "giver": "Chủ tịch",
                     *       "giverId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "givenOn": "2024-06-12",
                     *       "manner": "phone",
                     *       "words": "Các trường kiểm tra lại hệ thống điện, báo cáo ngay trong tuần.",
                     *       "recordedAt": "2024-06-12T08:30:00Z",
                     *       "taskId": null,
                     *       "directiveId": null
                     *     }
                     */
                    "application/json": components["schemas"]["SpokenOrder"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNumbers: {
        parameters: {
            query?: {
                by?: "directive" | "issuer" | "unit" | "field";
                /** @description 2024-06, 2024-q2, 2024-h1, 2024, 2023-2024, 2024-06-01..2024-06-20 */
                period?: string;
                day?: string;
                /** @description `none`: việc không theo văn bản nào / work that no directive gave. */
                directiveId?: "none" | string;
                issuer?: string;
                /** @description Với mọi đơn vị bên dưới; `other`: đơn vị ngoài phạm vi / with all below it; `other`: units outside. */
                unitId?: "other" | string;
                /** @description Chỉ việc của chính đơn vị / the work of the unit itself only. */
                alone?: "true";
                fieldUnitId?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "day": "2024-06-14",
                     *       "period": {
                     *         "key": "2024-06",
                     *         "from": "2024-05-15",
                     *         "to": "2024-06-14"
                     *       },
                     *       "total": {
                     *         "current": {
                     *           "done-on-time": 4,
                     *           "done-late": 1,
                     *           "open-in-time": 0,
                     *           "open-overdue": 3,
                     *           "no-deadline": 0,
                     *           "total": 8,
                     *           "carried": 0,
                     *           "given": 8,
                     *           "done-no-deadline": 0,
                     *           "late-objective": 0,
                     *           "overdue-objective": 0,
                     *           "suspended": 0,
                     *           "extended": 0,
                     *           "returned": 0,
                     *           "unopened": 0,
                     *           "updated": 5
                     *         },
                     *         "original": {
                     *           "done-on-time": 4,
                     *           "done-late": 1,
                     *           "open-in-time": 0,
                     *           "open-overdue": 3,
                     *           "no-deadline": 0,
                     *           "total": 8,
                     *           "carried": 0,
                     *           "given": 8,
                     *           "done-no-deadline": 0,
                     *           "late-objective": 0,
                     *           "overdue-objective": 0,
                     *           "suspended": 0,
                     *           "extended": 0,
                     *           "returned": 0,
                     *           "unopened": 0,
                     *           "updated": 5
                     *         }
                     *       },
                     *       "previous": null,
                     *       "lines": [
                     *         {
                     *           "key": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b21",
                     *           "name": "Thông báo 203/TB-UBND",
                     *           "current": {
                     *             "done-on-time": 4,
                     *             "done-late": 1,
                     *             "open-in-time": 0,
                     *             "open-overdue": 3,
                     *             "no-deadline": 0,
                     *             "total": 8,
                     *             "carried": 0,
                     *             "given": 8,
                     *             "done-no-deadline": 0,
                     *             "late-objective": 0,
                     *             "overdue-objective": 0,
                     *             "suspended": 0,
                     *             "extended": 0,
                     *             "returned": 0,
                     *             "unopened": 0,
                     *             "updated": 5
                     *           },
                     *           "original": {
                     *             "done-on-time": 4,
                     *             "done-late": 1,
                     *             "open-in-time": 0,
                     *             "open-overdue": 3,
                     *             "no-deadline": 0,
                     *             "total": 8,
                     *             "carried": 0,
                     *             "given": 8,
                     *             "done-no-deadline": 0,
                     *             "late-objective": 0,
                     *             "overdue-objective": 0,
                     *             "suspended": 0,
                     *             "extended": 0,
                     *             "returned": 0,
                     *             "unopened": 0,
                     *             "updated": 5
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Numbers"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCountedAssignments: {
        parameters: {
            query: {
                by?: "directive" | "issuer" | "unit" | "field";
                /** @description 2024-06, 2024-q2, 2024-h1, 2024, 2023-2024, 2024-06-01..2024-06-20 */
                period?: string;
                day?: string;
                /** @description `none`: việc không theo văn bản nào / work that no directive gave. */
                directiveId?: "none" | string;
                issuer?: string;
                /** @description Với mọi đơn vị bên dưới; `other`: đơn vị ngoài phạm vi / with all below it; `other`: units outside. */
                unitId?: "other" | string;
                /** @description Chỉ việc của chính đơn vị / the work of the unit itself only. */
                alone?: "true";
                fieldUnitId?: string;
                figure: "done-on-time" | "done-late" | "open-in-time" | "open-overdue" | "no-deadline" | "total" | "carried" | "given" | "done-no-deadline" | "late-objective" | "overdue-objective" | "suspended" | "extended" | "returned" | "unopened" | "updated";
                basis?: "current" | "original";
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *           "ordinal": 3,
                     *           "section": "II.2",
                     *           "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *           "directive": {
                     *             "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b21",
                     *             "label": "Thông báo 203/TB-UBND",
                     *             "title": "Kết luận giao ban tháng 6",
                     *             "issuer": "UBND huyện Bình Sơn"
                     *           },
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b19",
                     *           "period": "",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "state": "assigned",
                     *           "percent": 0,
                     *           "originalDue": "2024-06-19",
                     *           "currentDue": "2024-06-19",
                     *           "deadlineWritten": "trước ngày 20/6/2024",
                     *           "submittedOn": null,
                     *           "stationId": null,
                     *           "stationName": null,
                     *           "openedAt": null,
                     *           "suspendedOn": null,
                     *           "suspendedDays": 0,
                     *           "extensionDue": null,
                     *           "explanationAskedOn": null,
                     *           "cause": null,
                     *           "lastEventAt": "2024-06-10T01:15:00Z",
                     *           "timeliness": "overdue",
                     *           "workingDays": 1,
                     *           "confirmingUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b20",
                     *           "followerId": null,
                     *           "viaNames": []
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CountedAssignment"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNumbersFile: {
        parameters: {
            query?: {
                by?: "directive" | "issuer" | "unit" | "field";
                /** @description 2024-06, 2024-q2, 2024-h1, 2024, 2023-2024, 2024-06-01..2024-06-20 */
                period?: string;
                day?: string;
                /** @description `none`: việc không theo văn bản nào / work that no directive gave. */
                directiveId?: "none" | string;
                issuer?: string;
                /** @description Với mọi đơn vị bên dưới; `other`: đơn vị ngoài phạm vi / with all below it; `other`: units outside. */
                unitId?: "other" | string;
                /** @description Chỉ việc của chính đơn vị / the work of the unit itself only. */
                alone?: "true";
                fieldUnitId?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                format: "xlsx" | "docx";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung tệp / the content of the file */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMatrixUnits: {
        parameters: {
            query?: {
                query?: string;
                filter?: "silent" | "overdue" | "to-confirm" | "to-decide";
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Trường Tiểu học Bình Đông",
                     *           "kind": "primary",
                     *           "latest": "2024-06-18T01:15:00Z",
                     *           "cells": [
                     *             {
                     *               "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *               "assignmentId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *               "state": "submitted",
                     *               "percent": 100,
                     *               "opened": true,
                     *               "currentDue": "2024-06-19",
                     *               "toDecide": false,
                     *               "waitsForReader": true,
                     *               "timeliness": "on-time",
                     *               "workingDays": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["MatrixUnit"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDueCalendar: {
        parameters: {
            query: {
                month: string;
                unitId?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unit": null,
                     *       "total": 3,
                     *       "days": [
                     *         {
                     *           "date": "2024-06-19",
                     *           "count": 3,
                     *           "units": 2,
                     *           "isOff": false,
                     *           "clashes": [
                     *             {
                     *               "kind": "busy-units",
                     *               "count": 1
                     *             }
                     *           ],
                     *           "tasks": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DueCalendar"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                directiveId?: string;
                unitId?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "directive": "Thông báo 203/TB-UBND",
                     *       "unit": null,
                     *       "total": 1,
                     *       "rows": [
                     *         {
                     *           "taskId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b18",
                     *           "section": "II.2",
                     *           "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *           "givenOn": "2024-06-10",
                     *           "due": "2024-06-19",
                     *           "open": 4,
                     *           "overdue": 4,
                     *           "assignmentId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitName": "Trường Tiểu học Bình Đông"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnitLoads: {
        parameters: {
            query: {
                from: string;
                to: string;
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Trường Tiểu học Bình Đông",
                     *           "asked": 14,
                     *           "open": 6,
                     *           "askers": [
                     *             {
                     *               "name": "Phòng Giáo dục và Đào tạo",
                     *               "asked": 9
                     *             }
                     *           ],
                     *           "fullest": {
                     *             "monday": "2024-06-24",
                     *             "open": 4
                     *           },
                     *           "similar": 1
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["UnitLoad"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnitLoad: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "load": {
                     *         "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *         "name": "Trường Tiểu học Bình Đông",
                     *         "asked": 14,
                     *         "open": 6,
                     *         "askers": [
                     *           {
                     *             "name": "Phòng Giáo dục và Đào tạo",
                     *             "asked": 9
                     *           }
                     *         ],
                     *         "fullest": {
                     *           "monday": "2024-06-24",
                     *           "open": 4
                     *         },
                     *         "similar": 1
                     *       },
                     *       "pairs": [
                     *         {
                     *           "earlier": {
                     *             "assignmentId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *             "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *             "issuedOn": "2024-06-10",
                     *             "askerName": "Phòng Giáo dục và Đào tạo"
                     *           },
                     *           "later": {
                     *             "assignmentId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *             "summary": "Báo cáo rà soát nguy cơ mất an toàn trường học",
                     *             "issuedOn": "2024-06-14",
                     *             "askerName": "UBND huyện Bình Sơn"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitLoadPage"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportPhrases: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "phrases": [
                     *         "Đã thực hiện xong, gửi kèm ảnh.",
                     *         "Đang chờ kinh phí."
                     *       ]
                     *     }
                     */
                    "application/json": {
                        phrases: string[];
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportPhraseLists: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "phrases": [
                     *             "Đã thực hiện xong, gửi kèm ảnh.",
                     *             "Đang chờ kinh phí."
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                             */
                            unitId: string | null;
                            unitName: string | null;
                            phrases: string[];
                        }[];
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveReportPhrases: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unitId": null,
                 *       "phrases": [
                 *         "Đã thực hiện xong, gửi kèm ảnh.",
                 *         "Đang chờ kinh phí."
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description null: câu chung của toàn hệ thống / those for everybody.
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    unitId: string | null;
                    phrases: string[];
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSavedFilters: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "filters": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Chờ xác nhận",
                     *           "query": "cho=to-confirm",
                     *           "unitId": null,
                     *           "count": 3,
                     *           "mayRemove": true
                     *         }
                     *       ],
                     *       "publishTo": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Phòng Giáo dục và Đào tạo"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        filters: components["schemas"]["SavedFilter"][];
                        /** @description Đơn vị mà người gọi được chia sẻ bộ lọc / units to whose people the caller may publish. */
                        publishTo: {
                            /**
                             * Format: uuid
                             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                             */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveFilter: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Chờ xác nhận",
                 *       "query": "cho=to-confirm",
                 *       "unitId": null
                 *     }
                 */
                "application/json": {
                    name: string;
                    query: string;
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    unitId: string | null;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        id: string;
                    };
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "kind": "issued",
                     *           "directiveId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "taskId": null,
                     *           "assignmentId": null,
                     *           "data": {
                     *             "subject": "Thông báo 203/TB-UBND",
                     *             "count": 3
                     *           },
                     *           "at": "2024-06-10T01:15:00Z",
                     *           "seen": false
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Notice"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnseenNotices: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 3
                     *     }
                     */
                    "application/json": components["schemas"]["UnseenNotices"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markNoticesSeen: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": "all"
                 *     }
                 */
                "application/json": {
                    ids: "all" | string[];
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticeChoice: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "email": "digest",
                     *       "digestAt": "07:00",
                     *       "quietFrom": "21:00",
                     *       "quietUntil": "06:00",
                     *       "locale": "vi",
                     *       "address": "tran-an@binhson.example",
                     *       "possible": true
                     *     }
                     */
                    "application/json": components["schemas"]["NoticeChoice"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeNoticeChoice: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag của / of getNoticeChoice */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "digest",
                 *       "digestAt": "07:00",
                 *       "quietFrom": "21:00",
                 *       "quietUntil": "06:00"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    email: "none" | "at-once" | "digest";
                    /** @example 07:00 */
                    digestAt: string;
                    /** @example 07:00 */
                    quietFrom: string;
                    /** @example 07:00 */
                    quietUntil: string;
                };
            };
        };
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "email": "digest",
                     *       "digestAt": "07:00",
                     *       "quietFrom": "21:00",
                     *       "quietUntil": "06:00",
                     *       "locale": "vi",
                     *       "address": "tran-an@binhson.example",
                     *       "possible": true
                     *     }
                     */
                    "application/json": components["schemas"]["NoticeChoice"];
                };
            };
            /** @description `body_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_missing` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getToldNotices: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "kind": "issued",
                     *           "directiveId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "taskId": null,
                     *           "assignmentId": null,
                     *           "data": {
                     *             "subject": "Thông báo 203/TB-UBND",
                     *             "count": 3
                     *           },
                     *           "at": "2024-06-10T01:15:00Z",
                     *           "toldAt": "2024-06-11T00:00:00Z",
                     *           "sentAt": "2024-06-11T00:00:02Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "issued" | "submitted" | "confirmed" | "sent-back" | "returned" | "deadline-changed" | "cancelled" | "reassigned" | "inherited" | "handed-over" | "webhook-off" | "correction-asked" | "correction-accepted" | "correction-refused" | "passed-on" | "given-away" | "extension-asked" | "extension-granted" | "extension-refused" | "explanation-asked" | "explained" | "cause-recorded" | "cause-accepted" | "cause-refused" | "suspended" | "resumed" | "superseded" | "reminder" | "urged" | "to-forward" | "forwarded";
                            /**
                             * Format: uuid
                             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                             */
                            directiveId: string | null;
                            /**
                             * Format: uuid
                             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                             */
                            taskId: string | null;
                            /**
                             * Format: uuid
                             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                             */
                            assignmentId: string | null;
                            data: {
                                subject: string;
                                unit?: string;
                                reason?: string;
                                count?: number;
                                /** @example 2024-06-28 */
                                due?: string;
                                following?: boolean;
                                /** @description Người nay theo dõi thay người gọi / who follows it now in place of the caller. */
                                successor?: string;
                                overdue?: number;
                                today?: number;
                                soon?: number;
                                list?: {
                                    /**
                                     * Format: uuid
                                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                                     */
                                    assignment: string;
                                    subject: string;
                                    unit: string;
                                    /** @example 2024-06-28 */
                                    due: string | null;
                                    days: number | null;
                                }[];
                            };
                            /** @example 2024-06-20T01:15:00Z */
                            at: string;
                            /** @example 2024-06-20T01:15:00Z */
                            toldAt: string;
                            /** @example 2024-06-20T01:15:00Z */
                            sentAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReminderLadder: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "steps": [
                     *         {
                     *           "importance": "normal",
                     *           "days": 1,
                     *           "to": [
                     *             "doer",
                     *             "head"
                     *           ]
                     *         }
                     *       ],
                     *       "isDefault": true,
                     *       "mayChange": false
                     *     }
                     */
                    "application/json": components["schemas"]["ReminderLadder"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeReminderLadder: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag của / of getReminderLadder */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "steps": [
                 *         {
                 *           "importance": "normal",
                 *           "days": 1,
                 *           "to": [
                 *             "doer",
                 *             "head"
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    steps: {
                        /** @enum {string} */
                        importance: "normal" | "important" | "urgent";
                        days: number;
                        to: ("doer" | "head" | "assigner")[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "steps": [
                     *         {
                     *           "importance": "normal",
                     *           "days": 1,
                     *           "to": [
                     *             "doer",
                     *             "head"
                     *           ]
                     *         }
                     *       ],
                     *       "isDefault": true,
                     *       "mayChange": false
                     *     }
                     */
                    "application/json": components["schemas"]["ReminderLadder"];
                };
            };
            /** @description `body_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_missing` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssignmentReminders: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "told": [
                     *         {
                     *           "assignmentId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "personId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "personName": "Trần Thị An",
                     *           "days": 1,
                     *           "byName": null,
                     *           "at": "2024-06-20T23:30:00Z",
                     *           "seenAt": null
                     *         }
                     *       ],
                     *       "snoozedUntil": null
                     *     }
                     */
                    "application/json": components["schemas"]["Reminded"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    snoozeAssignment: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getAssignmentReminders */
                "If-Match"?: string;
            };
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "until": "2024-06-28"
                 *     }
                 */
                "application/json": {
                    /** @example 2024-06-28 */
                    until: string | null;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSnoozed: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "assignmentId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "until": "2024-06-28"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Snoozed"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remindUnits: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assignmentIds": [
                 *         "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                 *       ],
                 *       "words": "Đề nghị báo cáo trước 16 giờ",
                 *       "again": false
                 *     }
                 */
                "application/json": {
                    assignmentIds: string[];
                    words: string;
                    again: boolean;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "people": 12
                     *     }
                     */
                    "application/json": components["schemas"]["Urged"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "madeAt": "2024-06-18T01:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenWork: {
        parameters: {
            query?: {
                directiveId?: string;
                taskId?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b19",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *           "due": "2024-06-19",
                     *           "last": {
                     *             "at": "2024-06-18T01:15:00Z",
                     *             "people": 2,
                     *             "unseen": 1
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OpenWork"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewReminders: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assignmentIds": [
                 *         "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                 *       ]
                 *     }
                 */
                "application/json": {
                    assignmentIds: string[];
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "leftOut": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b19",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "summary": "Rà soát nguy cơ mất an toàn trong trường học",
                     *           "due": "2024-06-19",
                     *           "why": "handed-in"
                     *         }
                     *       ],
                     *       "last": [
                     *         {
                     *           "at": "2024-06-18T01:15:00Z",
                     *           "people": 2,
                     *           "unseen": 1,
                     *           "assignmentId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RemindersPreview"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setImportance: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "importance": "urgent"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    importance: "normal" | "important" | "urgent";
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                query?: string;
                kind?: "province-committee" | "district-committee" | "office" | "department" | "division" | "party-committee" | "mass-organisation" | "other" | "commune-committee" | "preschool" | "primary" | "primary-lower-secondary" | "lower-secondary" | "lower-upper-secondary" | "upper-secondary" | "continuing-education";
                /** @description Chỉ đơn vị cấp dưới, mọi tuyến, mọi cấp / only units below this one, on any line, at any depth. */
                under?: string;
                /** @description Mặc định hôm nay / today unless told otherwise. */
                day?: string;
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Trường Tiểu học Bình Đông",
                     *           "shortName": "Tiểu học Bình Đông",
                     *           "kind": "primary",
                     *           "code": "H22.7.15",
                     *           "superiors": [
                     *             {
                     *               "line": "administrative",
                     *               "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Unit"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: {
                /** @description Mặc định hôm nay / today unless told otherwise. */
                day?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unit": {
                     *         "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *         "name": "Trường Tiểu học Bình Đông",
                     *         "shortName": "Tiểu học Bình Đông",
                     *         "kind": "primary",
                     *         "code": "H22.7.15",
                     *         "superiors": [
                     *           {
                     *             "line": "administrative",
                     *             "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                     *           }
                     *         ]
                     *       },
                     *       "presence": "there",
                     *       "shownOn": "2024-06-20",
                     *       "superiors": [
                     *         {
                     *           "line": "administrative",
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "UBND xã Bình Đông"
                     *         }
                     *       ],
                     *       "versions": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Trường Tiểu học Bình Đông",
                     *           "shortName": "Tiểu học Bình Đông",
                     *           "kind": "primary",
                     *           "code": "H22.7.15",
                     *           "superiors": [
                     *             {
                     *               "line": "administrative",
                     *               "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                     *             }
                     *           ],
                     *           "from": "2020-01-01",
                     *           "until": null
                     *         }
                     *       ],
                     *       "successors": [],
                     *       "predecessors": []
                     *     }
                     */
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnitPeople: {
        parameters: {
            query?: {
                /** @description Mặc định hôm nay / today unless told otherwise. */
                day?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "people": [
                     *         {
                     *           "personId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Trần Thị An",
                     *           "role": "head",
                     *           "title": "Hiệu trưởng"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitPeople"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnitChanges: {
        parameters: {
            query?: {
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "kind": "rename",
                     *           "onDay": "2025-07-01",
                     *           "basis": "Nghị quyết 202/2025/QH15",
                     *           "at": "2025-06-20T01:15:00Z",
                     *           "undoneAt": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["UnitChangeSummary"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeUnitChange: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "change": {
                 *         "kind": "rename",
                 *         "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                 *         "name": "UBND xã Bình Đông",
                 *         "shortName": "Xã Bình Đông",
                 *         "unitKind": "commune-committee",
                 *         "code": null
                 *       },
                 *       "onDay": "2025-07-01",
                 *       "basis": "Nghị quyết 202/2025/QH15"
                 *     }
                 */
                "application/json": {
                    change: components["schemas"]["UnitChange"];
                    /** @example 2024-06-28 */
                    onDay: string;
                    basis: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                     *     }
                     */
                    "application/json": components["schemas"]["MadeUnitChange"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewUnitChange: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "change": {
                 *         "kind": "rename",
                 *         "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                 *         "name": "UBND xã Bình Đông",
                 *         "shortName": "Xã Bình Đông",
                 *         "unitKind": "commune-committee",
                 *         "code": null
                 *       },
                 *       "onDay": "2025-07-01",
                 *       "basis": "Nghị quyết 202/2025/QH15"
                 *     }
                 */
                "application/json": {
                    change: components["schemas"]["UnitChange"];
                    /** @example 2024-06-28 */
                    onDay: string;
                    basis: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "what": "Đổi tên xã Bình Đông cũ thành UBND xã Bình Đông",
                     *       "now": false,
                     *       "ended": [],
                     *       "founded": [],
                     *       "outOfTime": [],
                     *       "namesTaken": [],
                     *       "lines": [],
                     *       "problems": []
                     *     }
                     */
                    "application/json": components["schemas"]["UnitChangePreview"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoUnitChange: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed`, `changed_meanwhile` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnitSets: {
        parameters: {
            query?: {
                query?: string;
                archived?: "true" | "false";
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Các trường tiểu học",
                     *           "ownerName": "Phòng Giáo dục và Đào tạo",
                     *           "words": "các trường tiểu học thuộc Phòng Giáo dục và Đào tạo",
                     *           "count": 24,
                     *           "usedAt": null,
                     *           "archived": false,
                     *           "mayChange": true
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["UnitSetSummary"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeUnitSet: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Các trường tiểu học",
                 *       "set": {
                 *         "include": [
                 *           {
                 *             "of": "kinds",
                 *             "kinds": [
                 *               "primary"
                 *             ],
                 *             "under": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                 *             "line": "professional"
                 *           }
                 *         ],
                 *         "except": []
                 *       },
                 *       "ownerUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                 *     }
                 */
                "application/json": {
                    name: string;
                    set: components["schemas"]["UnitSetExpression"];
                    /**
                     * Format: uuid
                     * @description Đơn vị dùng nhóm; null cho toàn hệ thống / whose it is; null for the whole installation.
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    ownerUnitId: string | null;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "Các trường tiểu học",
                     *       "ownerUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "ownerName": "Phòng Giáo dục và Đào tạo",
                     *       "set": {
                     *         "include": [
                     *           {
                     *             "of": "kinds",
                     *             "kinds": [
                     *               "primary"
                     *             ],
                     *             "under": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *             "line": "professional"
                     *           }
                     *         ],
                     *         "except": []
                     *       },
                     *       "version": 2,
                     *       "changedAt": "2024-06-20T01:15:00Z",
                     *       "changedBy": "Trần Thị An",
                     *       "usedAt": null,
                     *       "archived": false,
                     *       "mayChange": true,
                     *       "mayTakeBack": true
                     *     }
                     */
                    "application/json": components["schemas"]["UnitSet"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnitSet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                setId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "Các trường tiểu học",
                     *       "ownerUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "ownerName": "Phòng Giáo dục và Đào tạo",
                     *       "set": {
                     *         "include": [
                     *           {
                     *             "of": "kinds",
                     *             "kinds": [
                     *               "primary"
                     *             ],
                     *             "under": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *             "line": "professional"
                     *           }
                     *         ],
                     *         "except": []
                     *       },
                     *       "version": 2,
                     *       "changedAt": "2024-06-20T01:15:00Z",
                     *       "changedBy": "Trần Thị An",
                     *       "usedAt": null,
                     *       "archived": false,
                     *       "mayChange": true,
                     *       "mayTakeBack": true
                     *     }
                     */
                    "application/json": components["schemas"]["UnitSet"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUnitSet: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag của / of getUnitSet */
                "If-Match": string;
            };
            path: {
                setId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Các trường tiểu học",
                 *       "set": {
                 *         "include": [
                 *           {
                 *             "of": "kinds",
                 *             "kinds": [
                 *               "primary"
                 *             ],
                 *             "under": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                 *             "line": "professional"
                 *           }
                 *         ],
                 *         "except": []
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    set: components["schemas"]["UnitSetExpression"];
                };
            };
        };
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "Các trường tiểu học",
                     *       "ownerUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "ownerName": "Phòng Giáo dục và Đào tạo",
                     *       "set": {
                     *         "include": [
                     *           {
                     *             "of": "kinds",
                     *             "kinds": [
                     *               "primary"
                     *             ],
                     *             "under": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *             "line": "professional"
                     *           }
                     *         ],
                     *         "except": []
                     *       },
                     *       "version": 2,
                     *       "changedAt": "2024-06-20T01:15:00Z",
                     *       "changedBy": "Trần Thị An",
                     *       "usedAt": null,
                     *       "archived": false,
                     *       "mayChange": true,
                     *       "mayTakeBack": true
                     *     }
                     */
                    "application/json": components["schemas"]["UnitSet"];
                };
            };
            /** @description `body_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_meanwhile` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_missing` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewUnitSet: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "set": {
                 *         "include": [
                 *           {
                 *             "of": "kinds",
                 *             "kinds": [
                 *               "primary"
                 *             ],
                 *             "under": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                 *             "line": "professional"
                 *           }
                 *         ],
                 *         "except": []
                 *       }
                 *     }
                 */
                "application/json": {
                    set: components["schemas"]["UnitSetExpression"];
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "words": "các trường tiểu học thuộc Phòng Giáo dục và Đào tạo",
                     *       "members": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Trường Tiểu học Bình Đông"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        words: string;
                        members: {
                            /**
                             * Format: uuid
                             * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                             */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackUnitSet: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                setId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 2
                 *     }
                 */
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "Các trường tiểu học",
                     *       "ownerUnitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "ownerName": "Phòng Giáo dục và Đào tạo",
                     *       "set": {
                     *         "include": [
                     *           {
                     *             "of": "kinds",
                     *             "kinds": [
                     *               "primary"
                     *             ],
                     *             "under": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *             "line": "professional"
                     *           }
                     *         ],
                     *         "except": []
                     *       },
                     *       "version": 2,
                     *       "changedAt": "2024-06-20T01:15:00Z",
                     *       "changedBy": "Trần Thị An",
                     *       "usedAt": null,
                     *       "archived": false,
                     *       "mayChange": true,
                     *       "mayTakeBack": true
                     *     }
                     */
                    "application/json": components["schemas"]["UnitSet"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_meanwhile` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveUnitSet: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                setId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreUnitSet: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                setId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSheetImports: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "fileName": "don-vi.xlsx",
                     *           "from": "2024-07-01",
                     *           "phase": "checked",
                     *           "percent": 100,
                     *           "errorCode": null,
                     *           "counts": [
                     *             {
                     *               "sheet": "Đơn vị",
                     *               "outcome": "new",
                     *               "rows": 12
                     *             }
                     *           ],
                     *           "doubtful": 0,
                     *           "rows": 12,
                     *           "changedSince": false,
                     *           "newPeople": [],
                     *           "personName": "Trần Thị An",
                     *           "startedAt": "2024-06-20T01:15:00Z",
                     *           "updatedAt": "2024-06-20T01:15:04Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SheetImport"][];
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSheetImport: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2024-07-01"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Ngày có hiệu lực / the first day on which the sheet holds.
                     * @example 2024-06-28
                     */
                    from: string;
                };
                "multipart/form-data": {
                    data?: {
                        /**
                         * @description Ngày có hiệu lực / the first day on which the sheet holds.
                         * @example 2024-06-28
                         */
                        from: string;
                    };
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            202: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "fileName": "don-vi.xlsx",
                     *       "from": "2024-07-01",
                     *       "phase": "checked",
                     *       "percent": 100,
                     *       "errorCode": null,
                     *       "counts": [
                     *         {
                     *           "sheet": "Đơn vị",
                     *           "outcome": "new",
                     *           "rows": 12
                     *         }
                     *       ],
                     *       "doubtful": 0,
                     *       "rows": 12,
                     *       "changedSince": false,
                     *       "newPeople": [],
                     *       "personName": "Trần Thị An",
                     *       "startedAt": "2024-06-20T01:15:00Z",
                     *       "updatedAt": "2024-06-20T01:15:04Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SheetImport"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `import_under_way` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `file_empty`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSheetImport: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "fileName": "don-vi.xlsx",
                     *       "from": "2024-07-01",
                     *       "phase": "checked",
                     *       "percent": 100,
                     *       "errorCode": null,
                     *       "counts": [
                     *         {
                     *           "sheet": "Đơn vị",
                     *           "outcome": "new",
                     *           "rows": 12
                     *         }
                     *       ],
                     *       "doubtful": 0,
                     *       "rows": 12,
                     *       "changedSince": false,
                     *       "newPeople": [],
                     *       "personName": "Trần Thị An",
                     *       "startedAt": "2024-06-20T01:15:00Z",
                     *       "updatedAt": "2024-06-20T01:15:04Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SheetImport"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelSheetImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSheetImportRows: {
        parameters: {
            query?: {
                shown?: "all" | "errors" | "doubts" | "changes";
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "sheet": "Đơn vị",
                     *           "row": 2,
                     *           "label": "Trường Tiểu học Bình Đông",
                     *           "outcome": "new",
                     *           "texts": [
                     *             "Trường Tiểu học Bình Đông"
                     *           ],
                     *           "problems": [],
                     *           "doubts": [],
                     *           "changes": []
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SheetImportRow"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applySheetImport: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            202: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "fileName": "don-vi.xlsx",
                     *       "from": "2024-07-01",
                     *       "phase": "applying",
                     *       "percent": 0,
                     *       "errorCode": null,
                     *       "counts": [
                     *         {
                     *           "sheet": "Đơn vị",
                     *           "outcome": "new",
                     *           "rows": 12
                     *         }
                     *       ],
                     *       "doubtful": 0,
                     *       "rows": 12,
                     *       "changedSince": false,
                     *       "newPeople": [],
                     *       "personName": "Trần Thị An",
                     *       "startedAt": "2024-06-20T01:15:00Z",
                     *       "updatedAt": "2024-06-20T01:15:04Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SheetImport"];
                };
            };
            /** @description `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed`, `import_under_way` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                query?: string;
                unitId?: string;
                unitName?: string;
                role?: "leader" | "head" | "specialist" | "clerk" | "staff" | "administrator";
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Trần Thị An",
                     *           "email": "tran-an@binhson.example",
                     *           "hasAccount": true,
                     *           "positions": [
                     *             {
                     *               "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *               "unitName": "Trường Tiểu học Bình Đông",
                     *               "role": "head",
                     *               "title": "Hiệu trưởng",
                     *               "actingFor": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PersonSummary"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Trần Thị An",
                 *       "email": "tran-an@binhson.example",
                 *       "phone": "",
                 *       "position": {
                 *         "unit": "Trường Tiểu học Bình Đông",
                 *         "role": "head",
                 *         "title": "Hiệu trưởng",
                 *         "from": "2024-07-01",
                 *         "last": null
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    email: string;
                    phone: string;
                    position: {
                        /** @description Tên hoặc mã đơn vị / name or code of the unit. */
                        unit: string;
                        /** @enum {string} */
                        role: "leader" | "head" | "specialist" | "clerk" | "staff" | "administrator";
                        title: string;
                        /** @example 2024-06-28 */
                        from: string;
                        /** @example 2024-06-28 */
                        last: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "Trần Thị An",
                     *       "email": "tran-an@binhson.example",
                     *       "phone": "0900 000 001",
                     *       "hasAccount": true,
                     *       "positions": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "role": "head",
                     *           "title": "Hiệu trưởng",
                     *           "actingFor": null,
                     *           "authorisedBy": null,
                     *           "basis": null,
                     *           "from": "2022-08-15",
                     *           "until": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "Trần Thị An",
                     *       "email": "tran-an@binhson.example",
                     *       "phone": "0900 000 001",
                     *       "hasAccount": true,
                     *       "positions": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "role": "head",
                     *           "title": "Hiệu trưởng",
                     *           "actingFor": null,
                     *           "authorisedBy": null,
                     *           "basis": null,
                     *           "from": "2022-08-15",
                     *           "until": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag của / of getPerson */
                "If-Match": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Trần Thị Ân",
                 *       "email": "tran-an@binhson.example",
                 *       "phone": "0900 000 001"
                 *     }
                 */
                "application/json": {
                    name: string;
                    email: string;
                    phone: string;
                };
            };
        };
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "Trần Thị An",
                     *       "email": "tran-an@binhson.example",
                     *       "phone": "0900 000 001",
                     *       "hasAccount": true,
                     *       "positions": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "role": "head",
                     *           "title": "Hiệu trưởng",
                     *           "actingFor": null,
                     *           "authorisedBy": null,
                     *           "basis": null,
                     *           "from": "2022-08-15",
                     *           "until": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description `body_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_missing` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    givePosition: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unit": "Trường Tiểu học Bình Đông",
                 *       "role": "head",
                 *       "title": "Hiệu trưởng",
                 *       "from": "2024-07-01",
                 *       "last": null
                 *     }
                 */
                "application/json": {
                    /** @description Tên hoặc mã đơn vị / name or code of the unit. */
                    unit: string;
                    /** @enum {string} */
                    role: "leader" | "head" | "specialist" | "clerk" | "staff" | "administrator";
                    title: string;
                    /** @example 2024-06-28 */
                    from: string;
                    /** @example 2024-06-28 */
                    last: string | null;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "Trần Thị An",
                     *       "email": "tran-an@binhson.example",
                     *       "phone": "0900 000 001",
                     *       "hasAccount": true,
                     *       "positions": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "role": "head",
                     *           "title": "Hiệu trưởng",
                     *           "actingFor": null,
                     *           "authorisedBy": null,
                     *           "basis": null,
                     *           "from": "2022-08-15",
                     *           "until": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPosition: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
                positionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "last": "2024-07-31"
                 *     }
                 */
                "application/json": {
                    /** @example 2024-06-28 */
                    last: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "Trần Thị An",
                     *       "email": "tran-an@binhson.example",
                     *       "phone": "0900 000 001",
                     *       "hasAccount": true,
                     *       "positions": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "role": "head",
                     *           "title": "Hiệu trưởng",
                     *           "actingFor": null,
                     *           "authorisedBy": null,
                     *           "basis": null,
                     *           "from": "2022-08-15",
                     *           "until": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTitle: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
                positionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Phó Hiệu trưởng phụ trách",
                 *       "from": "2024-07-01"
                 *     }
                 */
                "application/json": {
                    title: string;
                    /** @example 2024-06-28 */
                    from: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "Trần Thị An",
                     *       "email": "tran-an@binhson.example",
                     *       "phone": "0900 000 001",
                     *       "hasAccount": true,
                     *       "positions": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "role": "head",
                     *           "title": "Hiệu trưởng",
                     *           "actingFor": null,
                     *           "authorisedBy": null,
                     *           "basis": null,
                     *           "from": "2022-08-15",
                     *           "until": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                positionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standIn: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
                positionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "who": "tran-an@binhson.example",
                 *       "from": "2024-07-01",
                 *       "last": "2024-07-12"
                 *     }
                 */
                "application/json": {
                    /** @description Thư điện tử, hoặc tên không trùng ai / an e-mail address, or a name that nobody else has. */
                    who: string;
                    /** @example 2024-06-28 */
                    from: string;
                    /** @example 2024-06-28 */
                    last: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "Trần Thị An",
                     *       "email": "tran-an@binhson.example",
                     *       "phone": "0900 000 001",
                     *       "hasAccount": true,
                     *       "positions": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "role": "head",
                     *           "title": "Hiệu trưởng",
                     *           "actingFor": null,
                     *           "authorisedBy": null,
                     *           "basis": null,
                     *           "from": "2022-08-15",
                     *           "until": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "successorId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    successorId: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tasks": 12,
                     *       "directives": 3
                     *     }
                     */
                    "application/json": {
                        tasks: number;
                        directives: number;
                    };
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStandIns: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "personId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Lê Văn Bình",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "role": "specialist",
                     *           "basis": "12/GUQ-UBND ngày 1/6/2024",
                     *           "from": "2024-06-01",
                     *           "until": "2024-07-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["StandIn"][];
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    authorise: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
                positionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "who": "le-binh@binhson.example",
                 *       "matter": "follow-up",
                 *       "basis": "12/GUQ-UBND ngày 1/6/2024",
                 *       "from": "2024-06-20",
                 *       "last": "2024-07-12"
                 *     }
                 */
                "application/json": {
                    /** @description Thư điện tử, hoặc tên không trùng ai / an e-mail address, or a name that nobody else has. */
                    who: string;
                    /** @enum {string} */
                    matter: "all" | "follow-up" | "handing-out";
                    basis: string;
                    /** @example 2024-06-28 */
                    from: string;
                    /** @example 2024-06-28 */
                    last: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "Trần Thị An",
                     *       "email": "tran-an@binhson.example",
                     *       "phone": "0900 000 001",
                     *       "hasAccount": true,
                     *       "positions": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "unitName": "Trường Tiểu học Bình Đông",
                     *           "role": "head",
                     *           "title": "Hiệu trưởng",
                     *           "actingFor": null,
                     *           "authorisedBy": null,
                     *           "basis": null,
                     *           "from": "2022-08-15",
                     *           "until": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAuthorisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                positionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitees: {
        parameters: {
            query?: {
                personId?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Trần Thị An",
                     *           "email": "tran-an@binhson.example",
                     *           "title": "Hiệu trưởng",
                     *           "unitName": "Trường Tiểu học Bình Đông"
                     *         }
                     *       ],
                     *       "byEmail": true,
                     *       "headsWithoutAddress": 2
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Invitee"][];
                        /** @description Có gửi thư được không / whether e-mail can be sent. */
                        byEmail: boolean;
                        headsWithoutAddress: number;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "personId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Trần Thị An",
                     *           "email": "tran-an@binhson.example",
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "expiresAt": "2024-07-04T01:15:00Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Invitation"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "who": [
                 *         "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                 *       ]
                 *     }
                 */
                "application/json": {
                    who: "school-heads" | string[];
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invited": 1
                     *     }
                     */
                    "application/json": {
                        invited: number;
                    };
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `mail_not_set_up` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCorrections: {
        parameters: {
            query?: {
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "personId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "personName": "Trần Thị An",
                     *           "field": "phone",
                     *           "positionId": null,
                     *           "before": "0900 000 001",
                     *           "wanted": "0900 000 009",
                     *           "reason": "Đổi số",
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "state": "open",
                     *           "decidedAt": null,
                     *           "answer": ""
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CorrectionRequest"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "field": "phone",
                 *       "positionId": null,
                 *       "wanted": "0900 000 009",
                 *       "reason": "Đổi số"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    field: "name" | "email" | "phone" | "position";
                    /**
                     * Format: uuid
                     * @description Với `position`: chức vụ của mình / with `position`: a position of one’s own.
                     * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                     */
                    positionId: string | null;
                    wanted: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        id: string;
                    };
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_meanwhile` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": null
                 *     }
                 */
                "application/json": {
                    /**
                     * @description Tên gọi chức vụ mới có từ ngày nào / the first day of another title.
                     * @example 2024-06-28
                     */
                    from: string | null;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_meanwhile` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "Hồ sơ ghi như hiện có."
                 *     }
                 */
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_meanwhile` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query: {
                year: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "year": 2025,
                     *       "days": [
                     *         {
                     *           "day": "2025-01-01",
                     *           "kind": "holiday",
                     *           "name": "Tết Dương lịch",
                     *           "source": "Bộ luật Lao động 2019, Điều 112"
                     *         }
                     *       ],
                     *       "beforeMeans": "previous-day",
                     *       "mayChange": true,
                     *       "changes": []
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLawfulDays: {
        parameters: {
            query: {
                year: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "days": [
                     *         {
                     *           "day": "2025-01-01",
                     *           "kind": "holiday",
                     *           "name": "Tết Dương lịch",
                     *           "source": "Bộ luật Lao động 2019, Điều 112",
                     *           "standing": "new"
                     *         }
                     *       ],
                     *       "doubts": []
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarProposal"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendarAnnouncement: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Nghỉ Tết Dương lịch ngày 01/01/2025.",
                 *       "source": "Thông báo 12/TB-BNV"
                 *     }
                 */
                "application/json": {
                    text: string;
                    source: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "days": [
                     *         {
                     *           "day": "2025-01-01",
                     *           "kind": "holiday",
                     *           "name": "Tết Dương lịch",
                     *           "source": "Bộ luật Lao động 2019, Điều 112",
                     *           "standing": "new"
                     *         }
                     *       ],
                     *       "doubts": []
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarProposal"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "put": [
                 *         {
                 *           "day": "2025-01-01",
                 *           "kind": "holiday",
                 *           "name": "Tết Dương lịch",
                 *           "source": "Bộ luật Lao động 2019, Điều 112"
                 *         }
                 *       ],
                 *       "remove": []
                 *     }
                 */
                "application/json": {
                    put: {
                        /** @example 2024-06-28 */
                        day: string;
                        /** @enum {string} */
                        kind: "holiday" | "extra-working-day";
                        name: string;
                        source: string;
                    }[];
                    remove: string[];
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changeId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description null khi không có gì đổi / null when nothing changed.
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        changeId: string | null;
                    };
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoCalendarChange: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_meanwhile` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setBeforeMeans: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "beforeMeans": "previous-day"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    beforeMeans: "previous-day" | "same-day";
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchoolCalendar: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "years": [
                     *         {
                     *           "year": 2024,
                     *           "opening": "2024-09-05",
                     *           "terms": [
                     *             {
                     *               "from": "2024-09-05",
                     *               "to": "2025-01-17"
                     *             },
                     *             {
                     *               "from": "2025-01-20",
                     *               "to": "2025-05-30"
                     *             }
                     *           ],
                     *           "breaks": [
                     *             {
                     *               "from": "2025-01-25",
                     *               "to": "2025-02-02",
                     *               "name": "Tết"
                     *             }
                     *           ],
                     *           "source": "Quyết định 2045/QĐ-BGDĐT"
                     *         }
                     *       ],
                     *       "mayChange": true,
                     *       "changes": []
                     *     }
                     */
                    "application/json": components["schemas"]["SchoolCalendar"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSchoolYear: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2024,
                 *       "to": {
                 *         "opening": "2024-09-05",
                 *         "terms": [
                 *           {
                 *             "from": "2024-09-05",
                 *             "to": "2025-01-17"
                 *           },
                 *           {
                 *             "from": "2025-01-20",
                 *             "to": "2025-05-30"
                 *           }
                 *         ],
                 *         "breaks": [
                 *           {
                 *             "from": "2025-01-25",
                 *             "to": "2025-02-02",
                 *             "name": "Tết"
                 *           }
                 *         ],
                 *         "source": "Quyết định 2045/QĐ-BGDĐT"
                 *       }
                 *     }
                 */
                "application/json": {
                    year: number;
                    /** @description null: bỏ năm học / null takes the year out. */
                    to: {
                        /** @example 2024-06-28 */
                        opening: string;
                        terms: {
                            /** @example 2024-06-28 */
                            from: string;
                            /** @example 2024-06-28 */
                            to: string;
                        }[];
                        breaks: {
                            /** @example 2024-06-28 */
                            from: string;
                            /** @example 2024-06-28 */
                            to: string;
                            name: string;
                        }[];
                        source: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changeId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description null khi không có gì đổi / null when nothing changed.
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        changeId: string | null;
                    };
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoSchoolYearChange: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_meanwhile` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecord: {
        parameters: {
            query?: {
                who?: string;
                personId?: string;
                action?: "directive.received" | "directive.issued" | "lint-finding.dismissed" | "lint-finding.taken-back" | "lint-rule.switched-off" | "lint-rule.switched-on" | "calendar.changed" | "calendar.change-undone" | "calendar.before-means-changed" | "school-calendar.changed" | "school-calendar.change-undone" | "assignment.assigned" | "assignment.opened" | "assignment.received" | "assignment.forwarded" | "assignment.withdrawn" | "assignment.reported" | "assignment.submitted" | "assignment.confirmed" | "assignment.sent-back" | "assignment.returned" | "assignment.reassigned" | "assignment.cancelled" | "assignment.reopened" | "assignment.deadline-changed" | "assignment.started" | "assignment.passed-on" | "assignment.suspended" | "assignment.resumed" | "assignment.superseded" | "assignment.extension-asked" | "assignment.extension-withdrawn" | "assignment.extension-granted" | "assignment.extension-refused" | "assignment.explanation-asked" | "assignment.explained" | "assignment.cause-recorded" | "assignment.cause-accepted" | "assignment.cause-refused" | "assignment.transferred" | "assignment.merged" | "assignment.rerouted" | "assignment.restored" | "assignment.broken-down" | "assignment.breakdown-completed" | "assignment.split" | "assignment.part-done" | "assignment.part-not-done" | "assignment.part-removed" | "order.recorded" | "order.given" | "order.linked" | "recurrence.begun" | "recurrence.rule-changed" | "recurrence.paused" | "recurrence.resumed" | "recurrence.ended" | "recurrence.skipped" | "recurrence.unskipped" | "units.imported" | "unit.changed" | "unit.change-undone" | "unit-set.made" | "unit-set.changed" | "unit-set.taken-back" | "unit-set.archived" | "unit-set.restored" | "person.added" | "person.changed" | "person.handed-over" | "person.invited" | "person.invitation-accepted" | "person.data-taken" | "correction.asked" | "correction.withdrawn" | "correction.accepted" | "correction.refused" | "person.invitation-withdrawn" | "position.given" | "position.ended" | "position.title-changed" | "position.taken-back" | "position.stand-in" | "position.authorised" | "position.authorisation-ended" | "account.given" | "account.password-reset" | "account.password-changed" | "account.second-factor-set" | "account.second-factor-given-up" | "account.second-factor-removed" | "account.recovery-codes-made" | "second-factor.required" | "account.openid-linked" | "account.passkey-added" | "account.passkey-removed" | "api-key.made" | "api-key.ended" | "session.begun" | "session.refused" | "session.code-refused" | "session.blocked" | "session.ended" | "session.revoked" | "installation.set-up" | "record.exported" | "record.searched" | "record.viewed" | "report-phrases.changed" | "delivery.resent" | "delivery.given-up" | "mail.tested" | "record.retention-set" | "record.forgotten" | "record.resealed" | "webhook.added" | "webhook.changed" | "webhook.secret-rotated" | "webhook.switched-on" | "webhook.switched-off" | "webhook.tested" | "reminder-ladder.changed" | "task.importance-changed" | "task.follower-changed" | "calendar-feed.made" | "calendar-feed.ended";
                objectKind?: "directive" | "assignment" | "task" | "unit" | "unit-set" | "person" | "sign-in" | "lint-rule" | "calendar" | "record" | "delivery" | "webhook" | "reminder-ladder" | "order";
                objectId?: string;
                from?: string;
                to?: string;
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "seq": 1204,
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "personId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "actorName": "Nguyễn Thu Hà",
                     *           "action": "directive.issued",
                     *           "objectKind": "directive",
                     *           "objectId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "detail": {
                     *             "about": "Thông báo 203/TB-UBND",
                     *             "tasks": 12
                     *           },
                     *           "requestId": "5f0c3a9e21",
                     *           "address": "192.0.2.7"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RecordEntry"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnitHistory: {
        parameters: {
            query?: {
                order?: "newest" | "oldest";
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "a:1204",
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "who": "Nguyễn Thu Hà",
                     *           "forUnit": null,
                     *           "toUnit": null,
                     *           "action": "position.given",
                     *           "about": null,
                     *           "detail": {
                     *             "title": "Hiệu trưởng"
                     *           },
                     *           "text": "",
                     *           "units": 1,
                     *           "members": [],
                     *           "origin": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["HistoryItem"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPersonHistory: {
        parameters: {
            query?: {
                order?: "newest" | "oldest";
                side?: "about" | "by";
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "a:1204",
                     *           "at": "2024-06-20T01:15:00Z",
                     *           "who": "Nguyễn Thu Hà",
                     *           "forUnit": null,
                     *           "toUnit": null,
                     *           "action": "position.given",
                     *           "about": null,
                     *           "detail": {
                     *             "title": "Hiệu trưởng"
                     *           },
                     *           "text": "",
                     *           "units": 1,
                     *           "members": [],
                     *           "origin": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["HistoryItem"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "name": "Kho dữ liệu của huyện",
                     *           "url": "https://kho.binhson.example/dondoc",
                     *           "events": [
                     *             "directive.issued",
                     *             "assignment.confirmed"
                     *           ],
                     *           "state": "on",
                     *           "offBecause": null,
                     *           "failingSince": null,
                     *           "formerUntil": null,
                     *           "madeAt": "2024-06-10T01:15:00Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Kho dữ liệu của huyện",
                 *       "url": "https://kho.binhson.example/dondoc",
                 *       "events": [
                 *         "directive.issued",
                 *         "assignment.confirmed"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    url: string;
                    events: ("directive.issued" | "assignment.assigned" | "assignment.received" | "assignment.reported" | "assignment.submitted" | "assignment.withdrawn" | "assignment.forwarded" | "assignment.confirmed" | "assignment.sent-back" | "assignment.returned" | "assignment.reassigned" | "assignment.deadline-changed" | "assignment.started" | "assignment.passed-on" | "assignment.suspended" | "assignment.resumed" | "assignment.superseded" | "assignment.extension-asked" | "assignment.extension-withdrawn" | "assignment.extension-granted" | "assignment.extension-refused" | "assignment.explanation-asked" | "assignment.explained" | "assignment.cause-recorded" | "assignment.cause-accepted" | "assignment.cause-refused" | "assignment.cancelled" | "assignment.reopened" | "assignment.overdue" | "person.reminded" | "unit.changed" | "unit.change-undone")[];
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="
                     *     }
                     */
                    "application/json": components["schemas"]["NewWebhookSecret"];
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "Kho dữ liệu của huyện",
                     *       "url": "https://kho.binhson.example/dondoc",
                     *       "events": [
                     *         "directive.issued",
                     *         "assignment.confirmed"
                     *       ],
                     *       "state": "on",
                     *       "offBecause": null,
                     *       "failingSince": null,
                     *       "formerUntil": null,
                     *       "madeAt": "2024-06-10T01:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag của / of getWebhook */
                "If-Match": string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Kho dữ liệu của huyện",
                 *       "url": "https://kho.binhson.example/dondoc",
                 *       "events": [
                 *         "directive.issued",
                 *         "assignment.confirmed"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    url: string;
                    events: ("directive.issued" | "assignment.assigned" | "assignment.received" | "assignment.reported" | "assignment.submitted" | "assignment.withdrawn" | "assignment.forwarded" | "assignment.confirmed" | "assignment.sent-back" | "assignment.returned" | "assignment.reassigned" | "assignment.deadline-changed" | "assignment.started" | "assignment.passed-on" | "assignment.suspended" | "assignment.resumed" | "assignment.superseded" | "assignment.extension-asked" | "assignment.extension-withdrawn" | "assignment.extension-granted" | "assignment.extension-refused" | "assignment.explanation-asked" | "assignment.explained" | "assignment.cause-recorded" | "assignment.cause-accepted" | "assignment.cause-refused" | "assignment.cancelled" | "assignment.reopened" | "assignment.overdue" | "person.reminded" | "unit.changed" | "unit.change-undone")[];
                };
            };
        };
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "name": "Kho dữ liệu của huyện",
                     *       "url": "https://kho.binhson.example/dondoc",
                     *       "events": [
                     *         "directive.issued",
                     *         "assignment.confirmed"
                     *       ],
                     *       "state": "on",
                     *       "offBecause": null,
                     *       "failingSince": null,
                     *       "formerUntil": null,
                     *       "madeAt": "2024-06-10T01:15:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description `body_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_missing` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="
                     *     }
                     */
                    "application/json": components["schemas"]["NewWebhookSecret"];
                };
            };
            /** @description `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    switchWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "off"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    to: "on" | "off";
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deliveryId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        deliveryId: string;
                    };
                };
            };
            /** @description `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                channel?: "email" | "webhook";
                state?: "queued" | "failed" | "sent" | "given-up";
                query?: string;
                webhookId?: string;
                /** @description 1–200; 50. */
                limit?: number;
                /** @description `next` của trang trước / of the page before. */
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *           "channel": "webhook",
                     *           "address": "https://kho.binhson.example/dondoc",
                     *           "recipient": "",
                     *           "personId": null,
                     *           "subject": "directive.issued",
                     *           "state": "failed",
                     *           "attempts": 1,
                     *           "madeAt": "2024-06-20T01:15:00Z",
                     *           "nextAttemptAt": "2024-06-20T01:15:31Z",
                     *           "sentAt": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Delivery"][];
                        next: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "channel": "webhook",
                     *       "address": "https://kho.binhson.example/dondoc",
                     *       "recipient": "",
                     *       "personId": null,
                     *       "subject": "directive.issued",
                     *       "state": "failed",
                     *       "attempts": 1,
                     *       "madeAt": "2024-06-20T01:15:00Z",
                     *       "nextAttemptAt": "2024-06-20T01:15:31Z",
                     *       "sentAt": null,
                     *       "content": "{\"type\":\"directive.issued\",\"version\":1}",
                     *       "tries": [
                     *         {
                     *           "number": 1,
                     *           "at": "2024-06-20T01:15:01Z",
                     *           "tookMs": 212,
                     *           "outcome": "failed",
                     *           "status": 503,
                     *           "error": null
                     *         }
                     *       ],
                     *       "mayResend": true,
                     *       "mayGiveUp": true
                     *     }
                     */
                    "application/json": components["schemas"]["WholeDelivery"];
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getDelivery */
                "If-Match"?: string;
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "channel": "webhook",
                     *       "address": "https://kho.binhson.example/dondoc",
                     *       "recipient": "",
                     *       "personId": null,
                     *       "subject": "directive.issued",
                     *       "state": "failed",
                     *       "attempts": 1,
                     *       "madeAt": "2024-06-20T01:15:00Z",
                     *       "nextAttemptAt": "2024-06-20T01:15:31Z",
                     *       "sentAt": null,
                     *       "content": "{\"type\":\"directive.issued\",\"version\":1}",
                     *       "tries": [
                     *         {
                     *           "number": 1,
                     *           "at": "2024-06-20T01:15:01Z",
                     *           "tookMs": 212,
                     *           "outcome": "failed",
                     *           "status": 503,
                     *           "error": null
                     *         }
                     *       ],
                     *       "mayResend": true,
                     *       "mayGiveUp": true
                     *     }
                     */
                    "application/json": components["schemas"]["WholeDelivery"];
                };
            };
            /** @description `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveUpDelivery: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
                /** @description ETag của / of getDelivery */
                "If-Match"?: string;
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã làm / done */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17",
                     *       "channel": "webhook",
                     *       "address": "https://kho.binhson.example/dondoc",
                     *       "recipient": "",
                     *       "personId": null,
                     *       "subject": "directive.issued",
                     *       "state": "failed",
                     *       "attempts": 1,
                     *       "madeAt": "2024-06-20T01:15:00Z",
                     *       "nextAttemptAt": "2024-06-20T01:15:31Z",
                     *       "sentAt": null,
                     *       "content": "{\"type\":\"directive.issued\",\"version\":1}",
                     *       "tries": [
                     *         {
                     *           "number": 1,
                     *           "at": "2024-06-20T01:15:01Z",
                     *           "tookMs": 212,
                     *           "outcome": "failed",
                     *           "status": 503,
                     *           "error": null
                     *         }
                     *       ],
                     *       "mayResend": true,
                     *       "mayGiveUp": true
                     *     }
                     */
                    "application/json": components["schemas"]["WholeDelivery"];
                };
            };
            /** @description `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `move_not_allowed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since_read` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMailState: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung / the content */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "configured": true,
                     *       "server": "smtp.binhson.example:587",
                     *       "from": "dondoc@binhson.example",
                     *       "address": "https://dondoc.binhson.example"
                     *     }
                     */
                    "application/json": {
                        configured: boolean;
                        server: string;
                        from: string;
                        /** @description Địa chỉ của phần mềm trong thư / where links in e-mail lead. */
                        address: string | null;
                    };
                };
            };
            /** @description Không đổi / not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryMail: {
        parameters: {
            query?: never;
            header: {
                /** @description Một mã riêng cho mỗi lần tạo / a value of its own for each thing made. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "tran-an@binhson.example"
                 *     }
                 */
                "application/json": {
                    address: string;
                };
            };
        };
        responses: {
            /** @description Đã làm / done */
            201: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deliveryId": "0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @example 0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17
                         */
                        deliveryId: string;
                    };
                };
            };
            /** @description `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in`, `key_invalid` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_allowed`, `key_scope_missing` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `mail_not_set_up` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `media_type` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_invalid`, `bad_input`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
