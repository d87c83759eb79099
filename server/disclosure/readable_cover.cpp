#include "server/disclosure/readable_cover.h"

#include "server/disclosure/data_words.h"

namespace ayumi::disclosure {

namespace {

constexpr std::size_t kHashShown = 16;  // characters of the log's hash, as on monthly papers

}  // namespace

void ReadableCover::write(const Cover& cover, const std::string& askedBy) {
    whose(cover, askedBy);
    howToRead();
    notHeld();
    contents();
}

void ReadableCover::whose(const Cover& cover, const std::string& askedBy) {
    const Json& self = m_holding.parties().self();
    m_page.element("h1", say("記録の開示", "Disclosure of records"));
    m_page.element(
        "p", say("この法人が、つぎの人について持っている記録のすべてです。今の内容と、これまでの"
                 "すべての書きかえを、書いた人とともに示します。",
                 "Everything that this agency holds about the person named here: what the "
                 "records say now, and every change before, with who wrote it."));
    m_page.open("table");
    m_page.row(say("名前", "Name"), textOf(self, "name"));
    m_page.row(say("読み", "Reading"), textOf(self, "name_kana"));
    const std::string nickname = textOf(self, "nickname");
    if (!nickname.empty()) m_page.row(say("通称", "Called"), nickname);
    const std::string guardian = guardianOf(self);
    if (!guardian.empty()) m_page.row(say("家族・後見人など", "Family or guardian"), guardian);
    m_page.row(say("法人", "Agency"), cover.agencyName);
    m_page.row(say("作成した日時", "Made at"), m_values.moment(m_holding.nowMs()));
    m_page.row(say("求めた人", "Asked for by"), askedBy);
    if (!cover.reason.empty()) m_page.row(say("わけ", "Reason"), cover.reason);
    m_page.row(say("台帳の番号", "Entry of the log"),
               std::to_string(cover.head.number) + "  " + cover.head.hash.substr(0, kHashShown));
    m_page.close("table");
}

// Whom papers about the person go to as well: the name, and as what they act.
std::string ReadableCover::guardianOf(const Json& self) const {
    const std::string name = textOf(self, "guardian_name");
    const std::string as = textOf(self, "guardian_as");
    if (name.empty() || as.empty()) return name;
    const std::string role = choiceWords("person", "guardian_as", as, m_values.language());
    return name + say("（", " (") + role + say("）", ")");
}

void ReadableCover::howToRead() {
    m_page.element("h2", say("この資料の読み方", "How to read this document"));
    m_page.open("ul");
    m_page.element(
        "li",
        say("■■■ は、ほかの利用者の名前を隠したところです。職員の名前は隠していません。",
            "■■■ stands where the name of another participant is hidden. Names of staff are not."));
    m_page.element(
        "li",
        say("ほかの利用者といっしょの記録では、その人の名前を出さず、人数だけを書いています。そこに"
            "書かれた"
            "言葉は、ほかの人のことでもあるため、所属の人が読んで確かめたときだけ示します。",
            "A record about others as well says how many there are, and no names. The words in it "
            "are about them too, and are told only after somebody of the agency has read them."));
    m_page.element(
        "li",
        say("「内容が2つ」は、別々に書かれて、まだどちらかに決まっていない欄です。両方を示します。",
            "“Two values stand” marks a field that was written twice and not settled yet: both are "
            "shown."));
    m_page.element("li", say("「取り消された記録」も、消さずに残っています。",
                             "A record that was taken back is kept, and shown here too."));
    m_page.element(
        "li", say("「番号 …」は、記録どうしのつながりを示すための、記録の番号の終わりです。",
                  "“number …” is the end of a record's number, by which records name each other."));
    m_page.close("ul");
}

void ReadableCover::notHeld() {
    m_page.element("h2", say("この資料にないもの", "What is not in here"));
    m_page.open("ul");
    m_page.element(
        "li",
        say("だれが、いつ記録を読んだか。読んだことの記録は、まだ取っていません。読める人は「読める"
            "人」"
            "の章にあります。",
            "Who read the records, and when: reading is not recorded yet. Who may read them is "
            "said under “Who may read”."));
    m_page.element(
        "li", say("紙に印刷されたもの、紙で受け取ったもの、ほかの機関に渡したもの。紙の記録は事業所"
                  "にたずねて"
                  "ください。",
                  "What was printed, what came on paper, and what was passed on to others. Ask the "
                  "office for papers."));
    m_page.element(
        "li", say("タブレットにあって、まだ送られていない記録と書きかけ。",
                  "What waits on tablets and was not sent yet, and what is only begun there."));
    m_page.element("li",
                   say("バックアップ。同じ記録の、前の時点の写しが入っています。",
                       "Backups. They hold copies of the same records as they were earlier."));
    m_page.element(
        "li", say("電話、メール、ほかのソフトなど、このソフトの外にある記録。",
                  "Whatever lies outside this program, such as mail, calls and other software."));
    m_page.close("ul");
}

void ReadableCover::contents() {
    m_page.element("h2", say("記録の種類と数", "Kinds of records, and how many"));
    m_page.open("table");
    for (const auto& [kind, count] : m_holding.counts()) {
        m_page.row(m_values.kind(kind), std::to_string(count) + say("件", ""));
    }
    m_page.close("table");
}

}  // namespace ayumi::disclosure
