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
trung tâm học tập cộng đồng · trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên · trung tâm gdnn-gdtx · trung tâm gdnn - gdtx · trung tâm dịch vụ tổng hợp · trung tâm kiểm soát bệnh tật · trung tâm phục vụ hành chính công · trung tâm phát triển quỹ đất · trung tâm hỗ trợ nông dân · trung tâm giám định · tổ hợp tác · tổ chuyên môn · tổ khuyến nông cộng đồng · tổ công nghệ số cộng đồng · tổ bảo vệ an ninh trật tự ở cơ sở · lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở · văn phòng đăng ký đất đai · chi nhánh văn phòng đăng ký đất đai · cơ quan cảnh sát điều tra · thi hành án dân sự · cục thi hành án dân sự · báo và đài phát thanh, truyền hình · báo và phát thanh, truyền hình · báo và phát thanh - truyền hình · báo và phát thanh và truyền hình · báo và đài phát thanh - truyền hình · đài phát thanh - truyền hình · đài phát thanh, truyền hình · đài phát thanh và truyền hình · ủy ban kiểm tra · ủy ban kiểm tra đảng ủy · ban xây dựng đảng · thanh niên xung phong · quỹ tín dụng nhân dân · ngân hàng chính sách xã hội · nhcsxh · kho bạc nhà nước khu vực
ttpvhcc · ttpv hành chính công · kbnn · bhyt tỉnh · vpđkđđ · vp đkđđ · bcđ · bql · bqlda · ban qlkkt · ban chqs · bch quân sự · bch đoàn · bch công đoàn · tand · vksnd · ttyt · tyt · tthtcđ · bgh · hlhpn · hội lhpn · hội ccb · hội nd · hnd · ccb · lđlđ · mttqvn · ubmttqvn · ubkt · thads · hđtđ · qtdnd · gvcn · tpt · tpt đội · csgt · bđbp
trưởng các thôn · trưởng các phòng · trưởng các ban · trưởng các đơn vị · trưởng các khu phố · trưởng các ấp · trưởng các bản · trưởng các khoa · trưởng các đoàn thể · trưởng bản · trưởng ấp · trưởng khu phố · trưởng khóm · trưởng khoa · tổ trưởng tổ dân phố · trưởng trạm y tế · trạm trưởng · giám đốc các sở · chánh văn phòng hđnd và ubnd · chánh văn phòng hội đồng nhân dân và ủy ban nhân dân · lãnh đạo văn phòng hđnd và ubnd
chủ tịch · phó chủ tịch · bí thư · phó bí thư · thủ trưởng · giám đốc · phó giám đốc · tổng giám đốc · trưởng phòng · phó trưởng phòng · trưởng ban · chánh văn phòng · phó chánh văn phòng · chánh thanh tra · hiệu trưởng · phó hiệu trưởng · bộ trưởng · thứ trưởng · thống đốc · lãnh đạo · người đứng đầu · người đứng đầu cấp ủy, chính quyền · lãnh đạo cấp ủy, chính quyền · cục trưởng · chi cục trưởng · vụ trưởng · viện trưởng · trưởng thôn · tổ trưởng · trưởng công an · chỉ huy trưởng · tư lệnh · tổng biên tập · chuyên viên · cán bộ · giáo viên · giáo viên chủ nhiệm · tổng phụ trách · tổ trưởng chuyên môn · đồng chí · thành viên · bộ phận · khối · thủ tướng · thủ tướng chính phủ · chính phủ · quốc hội · giảng viên
văn phòng thường trực · cơ quan thường trực · đơn vị thường trực · đoàn kiểm tra · đoàn công tác · đoàn thanh tra · đoàn giám sát · đoàn khảo sát · đoàn phúc tra · tổ kiểm tra · tổ giám sát · tổ thẩm định · tổ tuyên truyền · tổ giúp việc · tổ hỗ trợ · tổ rà soát · tổ xây dựng · ban kiểm tra · ban giám sát · hội đồng thẩm định · hội đồng xét duyệt · hội đồng tuyển dụng · hội đồng tuyển sinh · hiệp hội · liên hiệp hội · liên minh hợp tác xã · câu lạc bộ · già làng · người có uy tín · gvcn · gvbm
`);

/** Words for bodies in general, named only by what they are: "các cơ quan, đơn vị, địa phương". */
export const GENERAL_HEADS = new WordSet(`
cơ quan · đơn vị · địa phương · tổ chức · cá nhân · tập thể · sở · ban · ngành · phòng · bộ · đoàn thể · hội · trường · trường học · nhà trường · cơ sở · cơ sở giáo dục · cơ sở giáo dục và đào tạo · doanh nghiệp · xã · phường · thị trấn · huyện · quận · thị xã · thành phố · thành viên · đại biểu · đồng chí · thôn · bản · tổ dân phố · cấp · cấp ủy · hợp tác xã · đặc khu · tổ chức chính trị - xã hội · lực lượng · lực lượng chức năng · chính quyền · chính quyền địa phương · chính quyền cơ sở · ban ngành · cơ quan chức năng · cơ quan chuyên môn · đơn vị sự nghiệp · hộ kinh doanh · chủ cơ sở · cơ sở y tế · cơ sở sản xuất · phòng ban · phòng chuyên môn · tổ chuyên môn · gia đình · cha mẹ học sinh · phụ huynh · cộng đồng · cộng đồng dân cư · ngành giáo dục · ngành y tế · toàn ngành · toàn ngành giáo dục · ngành · cấp xã · cấp huyện · cấp tỉnh · lớp · khối · hội viên · cơ quan báo chí · cơ quan thông tấn · khu dân cư · chi nhánh · quỹ · bên liên quan · nhà mạng · học sinh · sinh viên · người dân · nhân dân · chủ hộ
thành phần · bệnh viện · chi đoàn · chi đội · liên đội · chi hội
`);

/** Nouns that carry on a group: "các cơ quan, đơn vị, địa phương", "UBND các xã, thị trấn". */
export const GROUP_MEMBERS = new WordSet(`
cơ quan · đơn vị · địa phương · tổ chức · cá nhân · tập thể · ban · ngành · phòng · đoàn thể · hội · cơ sở · doanh nghiệp · xã · phường · thị trấn · huyện · quận · thị xã · thành phố · đặc khu · tỉnh · tổ chức đoàn thể · tổ chức chính trị - xã hội · đơn vị sự nghiệp · trường học · nhà trường · đơn vị trường học · mầm non · mẫu giáo · tiểu học · trung học cơ sở · trung học phổ thông · thcs · thpt · th · mn · đoàn thể địa phương · bản · tổ dân phố · đơn vị liên quan · thôn · ban ngành · trung tâm · bộ phận · cơ quan ngang bộ · cơ quan thuộc chính phủ · viên chức · công chức · nhân viên · giáo viên · người lao động · hội đoàn thể · huyện ủy · thành ủy · thị ủy · quận ủy · đảng ủy · khu phố · ấp · khóm · buôn · làng · hội viên · đơn vị trực thuộc · sở · chi cục · đội · tổ hợp tác · hợp tác xã · khu dân cư
chi bộ · đảng bộ · bệnh viện
`);

/** What sở, phòng, bộ and their like are for: names with commas and "và" in them, old and new, and as they are shortened. */
export const FIELDS = new WordSet(`
giáo dục và đào tạo · giáo dục đào tạo · giáo dục · nội vụ · tài chính · tài chính - kế hoạch · tài chính – kế hoạch · kế hoạch và đầu tư · kế hoạch - tài chính · xây dựng · công thương · tư pháp · y tế · ngoại giao · ngoại vụ · quốc phòng · công an · dân tộc · tôn giáo · dân tộc và tôn giáo · dân tộc - tôn giáo · nông nghiệp và môi trường · nông nghiệp và phát triển nông thôn · nông nghiệp · tài nguyên và môi trường · khoa học và công nghệ · thông tin và truyền thông · văn hóa và thông tin · văn hóa - thông tin · văn hóa, thể thao và du lịch · văn hóa và thể thao · văn hóa thể thao và du lịch · văn hóa, khoa học và thông tin · du lịch · giao thông vận tải · giao thông công chính · quy hoạch - kiến trúc · quy hoạch và kiến trúc · lao động - thương binh và xã hội · lao động – thương binh và xã hội · lao động, thương binh và xã hội · lao động · văn hóa - xã hội · văn hóa – xã hội · văn hóa xã hội · kinh tế · kinh tế và hạ tầng · kinh tế - hạ tầng · kinh tế, hạ tầng và đô thị · quản lý đô thị · đô thị · hạ tầng · tổ chức cán bộ · tổ chức - cán bộ · tổ chức - hành chính · hành chính - tổng hợp · kế hoạch - nghiệp vụ · an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao · thanh niên · ngân hàng · công chứng · thống kê · hải quan
gd&đt · gdđt · gd-đt · gd và đt · tc-kh · tc - kh · tckh · kh&đt · khđt · nv · nn&mt · nnmt · nn&ptnt · nnptnt · tn&mt · tnmt · kh&cn · khcn · tt&tt · tttt · vh&tt · vhtt · vh,tt&dl · vhtt&dl · vhttdl · vh-tt · vh-xh · vhxh · gtvt · lđ-tb&xh · lđtb&xh · lđtbxh · lđ,tb&xh · kt · kt-ht · kt&ht · kt,ht&đt · kt-ht-đt · ktht&đt · kthtđt · dt&tg · dttg · qlđt
văn hóa, thông tin và thể thao · văn hóa, thể thao và truyền thông · văn hóa, thông tin - truyền thông · văn hóa, thông tin và truyền thông · văn hóa, thể thao và thông tin
`);

/** Offices and bodies that take a field for a name, and that several fields may share. */
export const FIELD_HEADS = /(?:^|\s)(?:sở|phòng|bộ|ty|chi cục|cục|vụ|ban|khối|trung tâm|trưởng phòng)\s?$/u;

/** Bodies called by a word that is as well a verb or another noun: bodies only with a name or a level after it. */
export const NEEDS_NAME = new WordSet(
  `thanh tra · kiểm toán · viễn thông · báo · bảo vệ · thuế · kế toán · quân sự`,
);
export const NAMED_BY =
  /^ (?:\p{Lu}|(?:tỉnh|huyện|quận|xã|phường|đặc khu|thành phố|khu vực|cơ sở|nhà nước|sở|bộ|nhà trường|trường|cơ quan|đơn vị|chuyên ngành)(?!\p{L}))/u;

/** Lower-case ends of names that look like verbs: "Sở Giáo dục và đào tạo". */
export const NAME_TAILS = new WordSet(`
và đào tạo · và đầu tư · và phát triển nông thôn · và truyền thông · và du lịch · và xã hội · và môi trường · và công nghệ · và thể thao · và hạ tầng · và thông tin · và kế hoạch · và phát triển · giáo dục và đào tạo · giáo dục · nghề nghiệp · đại diện · tuyên giáo · phát thanh · truyền hình · phát triển · dân sự · phòng hộ · đặc dụng
`);

/** Words that begin like a body and are none: "trường hợp", "phòng ngừa", "hội nghị". */
export const NOT_BODIES = new WordSet(`
kế toán quản trị · hội chợ · hội thao · hội diễn · hội khỏe · hội trại · hội đàm · hội thoại · hội tụ · hội phí · hội chứng · đoàn viên · đoàn xe · đoàn tàu · đoàn phí · tổ hợp · tổ hợp môn · tổ tiên · tổ quốc · vụ mùa · vụ đông · vụ xuân · vụ hè thu · vụ đông xuân · vụ án · vụ lợi · vụ kiện · viện phí · viện dẫn · đài quan sát · báo động · báo chí · báo giá · bộ luật · bộ hồ sơ · bộ thủ tục · bộ đề · bộ tài liệu · bộ công cụ · bộ chỉ số · bộ quy tắc · bộ dữ liệu · bộ nhận diện · bộ đàm · bộ mặt · bộ khung · ngân hàng câu hỏi · ngân hàng đề · thư viện số · trường ca · trường kỳ · trường vốn · văn phòng phẩm · trạm bơm · trạm thu phí · trạm dừng · trung tâm điểm · đội tuyển · đội hình · khối u · khối tài sản · lớp trưởng · bản quyền · bản tin · bản lĩnh · bản sắc · bản chất · bản án · sở dĩ · phòng khách · phòng vệ · phòng thủ · phòng trừ · phòng hộ · phòng bị · phòng khi · ban phát · ban tặng · chi trả · chi tiêu · cục diện · công ty hóa · bí thư hóa · thuế thu nhập · thuế giá trị gia tăng · thuế đất · thuế khoán · chủ tịch hóa
trường hợp · trường lớp · phòng họp · hội trường · phòng ngừa · phòng chống · phòng cháy · phòng học · phòng dịch · phòng bệnh · đoàn kết · ban hành · hội nghị · hội thảo · hội nhập · hội họp · hội thi · đội ngũ · khối lượng · vụ việc · tổ chức lại · bộ tiêu chí · bộ máy · bộ môn · bộ sách · bộ câu hỏi · báo cáo · báo kết quả · cơ sở vật chất · cơ sở dữ liệu · cơ sở pháp lý · cơ sở hạ tầng · cơ sở đó · cấp phát · cấp bách · cấp giấy · cấp phép · cấp học · cấp độ · lớp học · quỹ đất · bản đồ · bản thân · bản sao · bản cam kết · thuế suất · ngành nghề · xã hội · tổ chức thực hiện · tổ chức triển khai · viện trợ · trạm biến áp · lực lượng lao động · thành viên gia đình · đài tưởng niệm · đội hình · bưu phẩm · cục bộ · khối kiến thức · ban đầu · ban ngày · ban đêm · sở hữu · sở thích · sở trường · bộ phận nhỏ · cá nhân hóa · trường quay · chi cho · người đứng đầu là · công an ninh · hải quan điện tử · cán bộ hóa · giáo viên hóa
hội giảng · hội ý · hội sách · hội làng · hội xuân · hội đua · hội đàm · thành phần tham dự · thành phần kinh tế
`);

/** What closes a group: after it a bare noun is a party of its own. */
export const GROUP_CLOSERS =
  /(?:^|\s)(?:có liên quan|liên quan|thuộc|trực thuộc|trên địa bàn|chức năng|tại|nêu trên|khác|địa phương|trung ương)(?:\s|$)/u;
