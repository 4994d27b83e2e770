import { WordSet } from './word-set.ts';

/** Words that make a group of what follows: each opens a party of its own. */
export const QUANTIFIERS = new WordSet(`
các · những · mỗi · từng · mọi · toàn thể · tất cả · tất cả các · toàn bộ · toàn bộ các · một số · đề nghị các
`);

/** Bodies and offices that have a name of their own: "Sở Công Thương", "UBND xã …", "Hiệu trưởng". */
export const NAMED_HEADS = new WordSet(`
ủy ban nhân dân · ubnd · hội đồng nhân dân · hđnd · hđnd&ubnd · ủy ban mặt trận tổ quốc · ủy ban mttq · ubmttq · mttq · mặt trận tổ quốc · ủy ban · thường trực · ban thường vụ · ban chấp hành · đảng ủy · huyện ủy · tỉnh ủy · thành ủy · thị ủy · quận ủy · chi bộ · đảng bộ · cấp ủy · các cấp ủy
bộ · sở · phòng · ban · văn phòng · thanh tra · chi cục · cục · tổng cục · vụ · viện · kho bạc · kho bạc nhà nước · ngân hàng · bảo hiểm xã hội · bhxh · công an · quân sự · bộ chỉ huy · bộ chỉ huy quân sự · ban chỉ huy · ban chỉ huy quân sự · ban chỉ đạo · ban quản lý · ban quản lý dự án · ban tổ chức · ban tuyên giáo · ban dân vận · ban giám hiệu · ban giám đốc · ban đại diện · tổ công tác · tổ · đội · hội đồng · hải quan · thuế · cơ quan thuế · kiểm lâm · hạt kiểm lâm · biên phòng · bộ đội biên phòng · đồn biên phòng · tòa án · tòa án nhân dân · viện kiểm sát · viện kiểm sát nhân dân · kiểm toán
ban quản lý dự án đầu tư xây dựng · ban quản lý dự án đầu tư xây dựng công trình · ban quản lý dự án đầu tư xây dựng công trình giao thông · ban quản lý khu kinh tế · ban quản lý các khu công nghiệp · ban quản lý khu công nghiệp · chủ đầu tư hạ tầng · chủ đầu tư xây dựng
ban qlda · ban qlda đầu tư xây dựng · văn phòng hđnd và ubnd · văn phòng hội đồng nhân dân và ủy ban nhân dân · văn phòng đoàn đbqh và hđnd · văn phòng hđnd&ubnd · văn phòng hđnd - ubnd · vp hđnd&ubnd · vp hđnd và ubnd · kế toán · văn thư · thủ quỹ · nhân viên · nhân viên y tế · nhân viên thư viện · giáo viên bộ môn · tổng phụ trách đội · bảo vệ · tổ văn phòng · bộ phận chuyên môn
trung tâm · trường · nhà trường · học viện · đại học · bệnh viện · trạm · trạm y tế · bưu điện · viễn thông · đài · đài phát thanh · đài truyền thanh · báo · tòa soạn · cổng thông tin · thư viện · bảo tàng · nhà văn hóa
công ty · tổng công ty · tập đoàn · doanh nghiệp · hợp tác xã · điện lực · xí nghiệp · chủ đầu tư · nhà đầu tư · nhà thầu
hội · liên đoàn · liên minh · đoàn thanh niên · tỉnh đoàn · huyện đoàn · thành đoàn · đoàn · công đoàn · mặt trận · hội nông dân · hội cựu chiến binh · hội liên hiệp phụ nữ · hội phụ nữ · hội khuyến học · hội cựu giáo chức · liên đoàn lao động
chủ tịch · phó chủ tịch · bí thư · phó bí thư · thủ trưởng · giám đốc · phó giám đốc · tổng giám đốc · trưởng phòng · phó trưởng phòng · trưởng ban · chánh văn phòng · phó chánh văn phòng · chánh thanh tra · hiệu trưởng · phó hiệu trưởng · bộ trưởng · thứ trưởng · thống đốc · lãnh đạo · người đứng đầu · cục trưởng · chi cục trưởng · vụ trưởng · viện trưởng · trưởng thôn · tổ trưởng · trưởng công an · chỉ huy trưởng · tư lệnh · tổng biên tập · chuyên viên · cán bộ · giáo viên · giáo viên chủ nhiệm · tổng phụ trách · tổ trưởng chuyên môn · đồng chí · thành viên · bộ phận · khối · thủ tướng · thủ tướng chính phủ · chính phủ · quốc hội · giảng viên
`);

/** Words for bodies in general, named only by what they are: "các cơ quan, đơn vị, địa phương". */
export const GENERAL_HEADS = new WordSet(`
cơ quan · đơn vị · địa phương · tổ chức · cá nhân · tập thể · sở · ban · ngành · phòng · bộ · đoàn thể · hội · trường · trường học · nhà trường · cơ sở · cơ sở giáo dục · cơ sở giáo dục và đào tạo · doanh nghiệp · xã · phường · thị trấn · huyện · quận · thị xã · thành phố · thành viên · đại biểu · đồng chí · thôn · bản · tổ dân phố · cấp · cấp ủy · tổ chức chính trị - xã hội · lực lượng · lực lượng chức năng · chính quyền · chính quyền địa phương · chính quyền cơ sở · ban ngành · cơ quan chức năng · cơ quan chuyên môn · đơn vị sự nghiệp · hộ kinh doanh · chủ cơ sở · cơ sở y tế · cơ sở sản xuất · phòng ban · phòng chuyên môn · tổ chuyên môn · gia đình · cha mẹ học sinh · phụ huynh · cộng đồng · cộng đồng dân cư · ngành giáo dục · ngành y tế · toàn ngành · toàn ngành giáo dục · ngành · cấp xã · cấp huyện · lớp · khối · hội viên · cơ quan báo chí · cơ quan thông tấn · khu dân cư · chi nhánh · quỹ · bên liên quan · nhà mạng · học sinh · sinh viên · người dân · nhân dân · chủ hộ
`);

/** Nouns that carry on a group: "các cơ quan, đơn vị, địa phương", "UBND các xã, thị trấn". */
export const GROUP_MEMBERS = new WordSet(`
cơ quan · đơn vị · địa phương · tổ chức · cá nhân · tập thể · ban · ngành · phòng · đoàn thể · hội · cơ sở · doanh nghiệp · xã · phường · thị trấn · huyện · quận · thị xã · thành phố · đặc khu · tỉnh · tổ chức đoàn thể · tổ chức chính trị - xã hội · đơn vị sự nghiệp · trường học · nhà trường · đơn vị trường học · mầm non · mẫu giáo · tiểu học · trung học cơ sở · trung học phổ thông · thcs · thpt · th · mn · đoàn thể địa phương · bản · tổ dân phố · đơn vị liên quan · thôn · ban ngành · trung tâm · bộ phận · cơ quan ngang bộ · cơ quan thuộc chính phủ · viên chức · công chức · nhân viên · giáo viên · người lao động · hội đoàn thể · huyện ủy · thành ủy · thị ủy · quận ủy · đảng ủy · khu phố · ấp · khóm · buôn · làng · hội viên · đơn vị trực thuộc · sở · chi cục · đội
`);

/** Lower-case ends of names that look like verbs: "Sở Giáo dục và đào tạo". */
export const NAME_TAILS = new WordSet(`
và đào tạo · và đầu tư · và phát triển nông thôn · và truyền thông · và du lịch · và xã hội · và môi trường · và công nghệ · và thể thao · và hạ tầng · và thông tin · và kế hoạch · và phát triển · giáo dục và đào tạo · giáo dục · nghề nghiệp · đại diện · tuyên giáo · phát thanh · truyền hình · phát triển
`);

/** Words that begin like a body and are none: "trường hợp", "phòng ngừa", "hội nghị". */
export const NOT_BODIES = new WordSet(`
trường hợp · trường lớp · phòng họp · hội trường · phòng ngừa · phòng chống · phòng cháy · phòng học · phòng dịch · phòng bệnh · đoàn kết · ban hành · hội nghị · hội thảo · hội nhập · hội họp · hội thi · đội ngũ · khối lượng · vụ việc · tổ chức lại · bộ tiêu chí · bộ máy · bộ môn · bộ sách · bộ câu hỏi · báo cáo · báo kết quả · cơ sở vật chất · cơ sở dữ liệu · cơ sở pháp lý · cơ sở hạ tầng · cơ sở đó · cấp phát · cấp bách · cấp giấy · cấp phép · cấp học · cấp độ · lớp học · quỹ đất · bản đồ · bản thân · bản sao · bản cam kết · thuế suất · ngành nghề · xã hội · tổ chức thực hiện · tổ chức triển khai · viện trợ · trạm biến áp · lực lượng lao động · thành viên gia đình · đài tưởng niệm · đội hình · bưu phẩm · cục bộ · khối kiến thức · ban đầu · ban ngày · ban đêm · sở hữu · sở thích · sở trường · bộ phận nhỏ · cá nhân hóa · trường quay · chi cho · người đứng đầu là · công an ninh · hải quan điện tử · cán bộ hóa · giáo viên hóa
`);

/** What closes a group: after it a bare noun is a party of its own. */
export const GROUP_CLOSERS =
  /(?:^|\s)(?:có liên quan|liên quan|thuộc|trực thuộc|trên địa bàn|chức năng|tại|nêu trên|khác|địa phương|trung ương)(?:\s|$)/u;
