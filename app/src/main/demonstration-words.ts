/** What people of the demonstration write. Invented throughout; preschools and schools have words of their own. */

export interface Words {
  /** Per cent and sentence of a report on the way. */
  readonly progress: readonly (readonly [percent: number, text: string])[];
  /** Sentences of a finished report: those of preschools apart, where they differ. */
  readonly result: readonly string[];
  readonly resultOfPreschool?: readonly string[];
  readonly sentBack: readonly string[];
}

export const WORDS = {
  inspection: {
    progress: [
      [60, 'Đã rà soát điểm trường chính; điểm lẻ chưa kiểm tra vì đang sửa mái, hẹn xong trong tuần.'],
      [50, 'Đã kiểm tra phòng học và cầu thang. Hệ thống điện chưa kiểm tra vì chờ thợ điện của xã.'],
      [70, 'Đã kiểm tra xong, còn đặt biển cảnh báo ở phía sau dãy phòng học.'],
    ],
    result: [
      'Đã rà soát 16 phòng học và 2 dãy hành lang. Khoanh vùng 1 phòng có vữa trần bong, không bố trí sử dụng.',
      'Đã kiểm tra hệ thống điện cùng thợ điện của xã: thay 1 cầu dao, bọc lại 12 m dây hở tại khu nhà xe.',
      'Đã cắt tỉa 5 cây phượng và 2 cây bàng có cành khô; đặt biển cảnh báo tại gốc cây bị mối.',
      'Rà soát lan can, cầu thang dãy nhà hai tầng: 1 đoạn lan can lung lay đã hàn gia cố, có rào chắn trong khi chờ sơn.',
      'Đã rà soát theo bảng kiểm 24 mục: 21 mục đạt; 3 mục chưa đạt (tường rào phía đông, mái nhà xe, nắp hố ga) đã đặt biển cảnh báo.',
      'Khuôn viên trường giáp ao của dân; đã làm rào chắn tạm dài 30 m và cắm biển cảnh báo.',
      'Đã kiểm tra cổng, tường rào, nhà vệ sinh và sân tập. Không có hạng mục nào phải dừng sử dụng.',
    ],
    resultOfPreschool: [
      'Đã rà soát 8 nhóm, lớp và bếp ăn. Hai chỗ lan can hở rộng hơn 10 cm đã buộc lưới tạm, đặt biển cảnh báo.',
      'Đã rà soát sân chơi và đồ chơi ngoài trời. Tháo bỏ 1 xích đu gỉ gãy; các hạng mục khác bảo đảm an toàn.',
      'Đã rà soát cổng, tường rào, hệ thống điện tại điểm chính và điểm lẻ; thay 3 ổ cắm đặt thấp trong tầm tay trẻ.',
      'Đã kiểm tra nhà vệ sinh, bể nước, bếp ga. Bể nước ngầm có nắp khóa; đặt biển cảnh báo tại bờ mương phía sau trường.',
    ],
    sentBack: ['Chưa có kết quả tại điểm trường lẻ. Kiểm tra thêm rồi gửi lại.'],
  },
  'repair-list': {
    progress: [
      [40, 'Đã lập danh mục, đang chờ UBND xã cử cán bộ địa chính – xây dựng cùng khái toán.'],
      [70, 'Đã chụp ảnh hiện trạng và tính khối lượng; còn chờ báo giá phần mái tôn.'],
      [30, 'Mới thống kê xong dãy phòng học chính, đang thống kê khu vệ sinh và tường rào.'],
      [80, 'Đã xong danh mục và ảnh, chờ Hội đồng trường thống nhất thứ tự ưu tiên chiều 20/6.'],
    ],
    result: [
      'Danh mục 4 hạng mục: mái nhà xe, tường rào phía sau, nhà vệ sinh học sinh, hệ thống điện dãy B. Khái toán 186 triệu đồng.',
      'Danh mục 3 hạng mục, khái toán 94 triệu đồng; đề nghị ưu tiên chống thấm dãy 6 phòng học trước tháng 9.',
      'Danh mục 5 hạng mục; trường tự bố trí 2 hạng mục nhỏ (nắp hố ga, bóng đèn), đề nghị cấp 3 hạng mục còn lại 210 triệu đồng.',
      'Danh mục 2 hạng mục: thay tôn mái 4 phòng học và sửa sân bê tông trước cột cờ. Khái toán 132 triệu đồng.',
    ],
    resultOfPreschool: [
      'Danh mục 2 hạng mục: thay lan can tầng hai và lát lại sân chơi. Khái toán 120 triệu đồng.',
      'Danh mục 3 hạng mục: bếp ăn một chiều, mái che sân trước, nhà vệ sinh của trẻ ở điểm lẻ. Khái toán 155 triệu đồng.',
    ],
    sentBack: [
      'Danh mục chưa có ảnh hiện trạng của hạng mục tường rào. Bổ sung ảnh rồi gửi lại.',
      'Khái toán chưa tách phần trường tự lo và phần đề nghị cấp. Tách lại thành hai cột.',
    ],
  },
  'inspection-report': {
    progress: [
      [50, 'Đang tổng hợp số liệu của điểm trường lẻ, xin gửi trong ngày 20/6.'],
      [80, 'Đã viết xong báo cáo, chờ Hội đồng trường thông qua sáng 20/6.'],
      [40, 'Chậm vì cán bộ phụ trách cơ sở vật chất nghỉ ốm; đã phân công người thay từ 18/6.'],
    ],
    result: [
      'Phát hiện 6 nguy cơ, đã khắc phục 5; còn tường rào phía đông chờ kinh phí.',
      'Phát hiện 3 nguy cơ, đã khắc phục cả 3 trong tuần; không phát sinh kinh phí ngoài dự toán.',
      'Phát hiện 4 nguy cơ: khắc phục xong dây điện hở và cành cây khô; 2 hạng mục còn lại đưa vào danh mục sửa chữa hè.',
      'Không phát hiện nguy cơ mới; rào chắn và biển cảnh báo đặt từ tháng 4 còn nguyên.',
      'Đã khắc phục 7/8 nguy cơ. Nắp hố ga trước cổng thuộc đường của xã, trường đã có văn bản đề nghị UBND xã xử lý.',
      'Phát hiện 5 nguy cơ, khắc phục 4. Phòng có vữa trần bong vẫn đang khóa cửa, chờ sửa trong hè.',
    ],
    resultOfPreschool: [
      'Phát hiện 2 nguy cơ tại sân chơi: đã tháo 1 cầu trượt gãy bậc, gia cố 1 khung leo.',
      'Phát hiện 3 nguy cơ, khắc phục 2; cổng phụ giáp đường tỉnh đang khóa, chờ làm gờ giảm tốc.',
      'Không phát hiện nguy cơ mới; bếp ăn và bể nước đã kiểm tra lại ngày 14/6.',
    ],
    sentBack: [
      'Báo cáo chưa nêu thời hạn khắc phục của từng nguy cơ. Bổ sung rồi gửi lại.',
      'Số nguy cơ trong báo cáo (3) không khớp danh mục sửa chữa (5). Kiểm tra lại.',
      'Thiếu kết quả tại điểm trường lẻ. Bổ sung rồi gửi lại.',
    ],
  },
  'safety-plan': {
    progress: [
      [20, 'Đã phân công Phó Hiệu trưởng soạn dự thảo kế hoạch.'],
      [50, 'Dự thảo đã xong phần cơ sở vật chất, đang viết phần tuyên truyền và phối hợp với địa phương.'],
      [40, 'Đang rà lại kế hoạch an toàn ban hành tháng 9/2023 để bổ sung, không làm mới từ đầu.'],
      [70, 'Dự thảo đã gửi Công an xã và trạm y tế góp ý, hẹn trả lời trước 24/6.'],
      [60, 'Đang lấy ý kiến Ban đại diện cha mẹ học sinh về phần trực hè.'],
    ],
    result: [
      'Đã ban hành Kế hoạch bảo đảm an toàn trường học năm 2024, phân công người phụ trách từng nhóm việc.',
      'Đã bổ sung phòng, chống đuối nước và an toàn giao thông vào kế hoạch có từ tháng 5; niêm yết tại bảng tin.',
      'Kế hoạch được thông qua tại họp liên tịch ngày 19/6, có phân công trực hè và số điện thoại liên hệ.',
    ],
    sentBack: ['Kế hoạch chưa ghi người phụ trách và thời gian hoàn thành từng việc. Bổ sung rồi gửi lại.'],
  },
  'urgent-points': {
    progress: [
      [30, 'Đã chọn 4 nội dung, đang xếp thứ tự ưu tiên theo kinh phí.'],
      [50, 'Đã thống nhất trong Ban giám hiệu, còn lấy ý kiến Công đoàn trường.'],
      [20, 'Dựa vào kết quả rà soát theo Công văn 412, không kiểm tra lại từ đầu.'],
    ],
    result: [
      'Xác định 3 nội dung cấp bách năm 2024: tường rào giáp ao, hệ thống điện dãy A, tập huấn sơ cứu cho giáo viên.',
      'Xác định 2 nội dung cấp bách: sửa lan can dãy hai tầng và phối hợp với xã mở lớp dạy bơi trong hè.',
      'Xác định 3 nội dung cấp bách: nhà vệ sinh, biển báo trước cổng, bình chữa cháy đã hết hạn.',
    ],
    sentBack: ['Chưa nêu nguồn lực cho từng nội dung. Bổ sung rồi gửi lại.'],
  },
  proposals: {
    progress: [
      [30, 'Đã giao các tổ chuyên môn góp ý, hạn nội bộ 21/6.'],
      [50, 'Đã tổng hợp ý kiến 2 tổ chuyên môn, còn tổ Văn phòng.'],
      [60, 'Đã có dự thảo văn bản đề xuất, đưa ra họp Hội đồng sư phạm chiều 20/6.'],
      [40, 'Đang lấy ý kiến giáo viên bằng phiếu, đã thu 18/27 phiếu.'],
      [80, 'Dự thảo đã hoàn chỉnh, chờ họp liên tịch thông qua.'],
      [20, 'Mới phổ biến đến giáo viên trong buổi họp sáng 19/6.'],
    ],
    result: [
      'Đề xuất 4 giải pháp: sinh hoạt chuyên môn theo cụm 3 trường; kiểm tra chéo cuối kỳ; phụ đạo học sinh chưa đạt chuẩn hai buổi mỗi tuần; dùng chung phòng máy với trường bạn.',
      'Đề xuất huyện mở lớp bồi dưỡng giáo viên trong hè và bố trí giáo viên tiếng Anh dạy liên trường.',
      'Đề xuất 3 giải pháp, trọng tâm là dạy học theo nhóm trình độ ở môn Toán và Tiếng Việt từ tuần đầu năm học.',
      'Đề xuất khảo sát đầu năm bằng đề chung toàn huyện; giao chỉ tiêu theo mức tiến bộ của từng lớp.',
      'Đề xuất mỗi lớp 2 tiết đọc tại thư viện một tuần; huyện hỗ trợ luân chuyển sách giữa các trường.',
      'Đề xuất bổ sung máy tính cho phòng Tin học, sửa phòng thiết bị và phân công giáo viên nòng cốt hỗ trợ trường khó khăn.',
    ],
    resultOfPreschool: [
      'Đề xuất 3 giải pháp: bồi dưỡng giáo viên về giáo dục lấy trẻ làm trung tâm; bổ sung đồ dùng cho lớp 5 tuổi; mở thêm 1 nhóm trẻ 24–36 tháng.',
      'Đề xuất phối hợp trạm y tế theo dõi dinh dưỡng hằng tháng; tập huấn cấp dưỡng toàn huyện mỗi học kỳ một lần.',
      'Đề xuất bố trí đủ 2 giáo viên mỗi lớp bán trú; trước mắt hợp đồng thêm 3 giáo viên từ tháng 8.',
      'Đề xuất chuyên đề làm quen tiếng Việt qua truyện tranh, tổ chức theo cụm 4 trường ven biển.',
    ],
    sentBack: [
      'Các giải pháp chưa tách việc trường tự làm và việc đề nghị huyện hỗ trợ. Viết lại theo hai phần.',
      'Nội dung gửi là kế hoạch năm học, chưa phải đề xuất giải pháp. Gửi lại đúng nội dung.',
      'Chưa có giải pháp cho địa bàn huyện như kết luận yêu cầu. Bổ sung rồi gửi lại.',
    ],
  },
  'first-results': {
    progress: [
      [10, 'Đã phổ biến Thông báo 203 đến cán bộ, giáo viên, nhân viên ngày 19/6.'],
      [20, 'Đã đưa nội dung Thông báo vào họp giao ban sáng 19/6, phân công đầu mối tổng hợp.'],
    ],
    result: ['Đã triển khai đủ ba nội dung của Thông báo; số liệu gửi kèm báo cáo tháng 7.'],
    sentBack: ['Báo cáo chưa có kết quả. Gửi lại khi đã triển khai.'],
  },
  'first-results-of-offices': {
    progress: [
      [20, 'Đã đưa nội dung Thông báo vào họp giao ban sáng 19/6, phân công đầu mối tổng hợp.'],
      [10, 'Đã nghiên cứu Thông báo; chờ ba kế hoạch của huyện để triển khai thống nhất.'],
    ],
    result: [
      'Đã triển khai đến các thôn và các trường trên địa bàn; công chức Văn hóa – Xã hội làm đầu mối.',
    ],
    sentBack: ['Báo cáo chưa có kết quả. Gửi lại khi đã triển khai.'],
  },
} as const satisfies Record<string, Words>;

export type WordsKey = keyof typeof WORDS;
export type TaskKey = Exclude<WordsKey, 'first-results-of-offices'>;
