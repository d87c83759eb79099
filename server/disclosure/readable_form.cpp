// A document of its own: nothing in it is fetched from anywhere, nothing runs, and every text from
// the data is escaped.
#include <algorithm>

#include "server/disclosure/data_words.h"
#include "server/disclosure/form.h"
#include "server/disclosure/values.h"

namespace ayumi::disclosure {

namespace {

constexpr std::size_t kHashShown = 16;  // characters of the log's hash, as on monthly papers

constexpr std::string_view kStyle = R"(
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { font: 10.5pt/1.6 "Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic", sans-serif;
  color: #1c1b18; max-width: 178mm; margin: 0 auto; padding: 8mm 0; }
h1 { font-size: 20pt; margin: 0 0 4mm; }
h2 { font-size: 14pt; border-bottom: 1.5pt solid #1c1b18; margin: 10mm 0 3mm; break-after: avoid; }
h3 { font-size: 11.5pt; margin: 6mm 0 1mm; break-after: avoid; }
h4 { font-size: 10.5pt; margin: 2mm 0 1mm; break-after: avoid; }
p, ul { margin: 1mm 0 2mm; }
table { border-collapse: collapse; width: 100%; margin: 1mm 0 2mm; }
th, td { border: 0.5pt solid #77736b; padding: 1mm 2mm; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; white-space: pre-wrap; }
th { width: 32%; font-weight: 600; background: #f3f1ec; }
tr, li { break-inside: avoid; }
article { border-left: 2pt solid #c9c4b8; padding-left: 4mm; margin: 0 0 6mm; }
.small { font-size: 9pt; color: #55524b; }
.mark { border: 1pt solid #1c1b18; padding: 0 2mm; font-weight: 600; }
.past { font-size: 9.5pt; }
@media print { body { padding: 0; } }
)";

std::string escaped(std::string_view text) {
    std::string out;
    for (const char letter : text) {
        switch (letter) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                // Control characters have no place in a document; tab and line end have.
                if (static_cast<unsigned char>(letter) >= 0x20 || letter == '\n' || letter == '\t') {
                    out += letter;
                } else {
                    out += "\uFFFD";
                }
        }
    }
    return out;
}

class ReadableForm final : public Form {
public:
    ReadableForm(Holding& holding, Language language, Out out)
        : m_holding(holding), m_values(holding, language), m_language(language), m_out(std::move(out)) {}

    void begin(const Cover& cover) override;
    void record(const ToldRecord& record) override;
    void held(const ToldHeld& held) override;
    void end() override;

private:
    std::string say(const char* japanese, const char* english) const {
        return m_values.say(japanese, english);
    }
    void element(const char* name, std::string_view text) {
        m_out(std::string("<") + name + ">" + escaped(text) + "</" + name + ">\n");
    }
    void marked(std::string_view text) {
        m_out("<p><span class=\"mark\">" + escaped(text) + "</span></p>\n");
    }
    void item(std::string_view text) { element("li", text); }
    void row(std::string_view name, std::string_view value) {
        m_out("<tr><th>" + escaped(name) + "</th><td>" + escaped(value) + "</td></tr>\n");
    }
    void openHeld();
    void cover(const Cover& cover);
    void howToRead();
    void notHeld();
    void contents();
    void marksOf(const ToldRecord& record);
    void valuesOf(const ToldRecord& record);
    void pastOf(const ToldRecord& record);
    void changeOf(const ToldRecord& record, const ToldChange& change, bool isHeld);
    std::string writerOf(const ToldChange& change) const;
    std::string leftOutOf(const ToldRecord& record, const std::vector<std::string>& fields) const;
    void coaches();
    void readers();
    void tablets();
    std::string stateOf(const ToldTablet& tablet) const;
    void disclosures();
    std::string asker(const std::string& askedBy) const {
        return choiceWords("consent", "given_by", askedBy, m_language);
    }

    Holding& m_holding;
    const Values m_values;
    const Language m_language;
    const Out m_out;
    std::string m_kind;  // of the records being told
    bool m_heldOpen = false;
};

void ReadableForm::begin(const Cover& about) {
    m_out("<!DOCTYPE html>\n<html lang=\"" + say("ja", "en") +
          "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
          "'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>" +
          say("記録の開示", "Disclosure of records") + "</title>\n<style>");
    m_out(kStyle);
    m_out("</style>\n</head>\n<body>\n");
    cover(about);
    howToRead();
    notHeld();
    contents();
}

void ReadableForm::cover(const Cover& cover) {
    const Json& self = m_holding.parties().self();
    element("h1", say("記録の開示", "Disclosure of records"));
    element("p", say("この法人が、つぎの人について持っている記録のすべてです。今の内容と、これまでの"
                     "すべての書きかえを、書いた人とともに示します。",
                     "Everything that this agency holds about the person named here: what the "
                     "records say now, and every change before, with who wrote it."));
    m_out("<table>\n");
    row(say("名前", "Name"), textOf(self, "name"));
    row(say("読み", "Reading"), textOf(self, "name_kana"));
    row(say("法人", "Agency"), cover.agencyName);
    row(say("作成した日時", "Made at"), m_values.moment(m_holding.nowMs()));
    row(say("求めた人", "Asked for by"), asker(cover.askedBy));
    if (!cover.reason.empty()) row(say("わけ", "Reason"), cover.reason);
    row(say("台帳の番号", "Entry of the log"),
        std::to_string(cover.head.number) + "  " + cover.head.hash.substr(0, kHashShown));
    m_out("</table>\n");
}

void ReadableForm::howToRead() {
    element("h2", say("この資料の読み方", "How to read this document"));
    m_out("<ul>\n");
    item(say("■■■ は、ほかの利用者の名前を隠したところです。職員の名前は隠していません。",
             "■■■ stands where the name of another participant is hidden. Names of staff are not."));
    item(say("ほかの利用者といっしょの記録では、その人の名前を出さず、人数だけを書いています。そこに書かれた"
             "言葉は、ほかの人のことでもあるため、所属の人が読んで確かめたときだけ示します。",
             "A record about others as well says how many there are, and no names. The words in it "
             "are about them too, and are told only after somebody of the agency has read them."));
    item(say("「内容が2つ」は、別々に書かれて、まだどちらかに決まっていない欄です。両方を示します。",
             "“Two values stand” marks a field that was written twice and not settled yet: both are "
             "shown."));
    item(say("「取り消された記録」も、消さずに残っています。",
             "A record that was taken back is kept, and shown here too."));
    item(say("「番号 …」は、記録どうしのつながりを示すための、記録の番号の終わりです。",
             "“number …” is the end of a record's number, by which records name each other."));
    m_out("</ul>\n");
}

void ReadableForm::notHeld() {
    element("h2", say("この資料にないもの", "What is not in here"));
    m_out("<ul>\n");
    item(say("だれが、いつ記録を読んだか。読んだことの記録は、まだ取っていません。読める人は「読める人」"
             "の章にあります。",
             "Who read the records, and when: reading is not recorded yet. Who may read them is "
             "said under “Who may read”."));
    item(say("紙に印刷されたもの、紙で受け取ったもの、ほかの機関に渡したもの。紙の記録は事業所にたずねて"
             "ください。",
             "What was printed, what came on paper, and what was passed on to others. Ask the "
             "office for papers."));
    item(say("タブレットにあって、まだ送られていない記録と書きかけ。",
             "What waits on tablets and was not sent yet, and what is only begun there."));
    item(say("バックアップ。同じ記録の、前の時点の写しが入っています。",
             "Backups. They hold copies of the same records as they were earlier."));
    item(say("電話、メール、ほかのソフトなど、このソフトの外にある記録。",
             "Whatever lies outside this program, such as mail, calls and other software."));
    m_out("</ul>\n");
}

void ReadableForm::contents() {
    element("h2", say("記録の種類と数", "Kinds of records, and how many"));
    m_out("<table>\n");
    for (const auto& [kind, count] : m_holding.counts()) {
        row(m_values.kind(kind), std::to_string(count) + say("件", ""));
    }
    m_out("</table>\n");
}

void ReadableForm::record(const ToldRecord& record) {
    if (record.kind != m_kind) {
        m_kind = record.kind;
        element("h2", m_values.kind(m_kind));
    }
    m_out("<article>\n");
    element("h3", m_values.title(record));
    m_out("<p class=\"small\">" + say("番号 …", "number …") +
          escaped(Values::shortNumber(record.record)) + "</p>\n");
    marksOf(record);
    valuesOf(record);
    pastOf(record);
    m_out("</article>\n");
}

void ReadableForm::marksOf(const ToldRecord& record) {
    if (record.takenBack) marked(say("取り消された記録", "Taken back"));
    if (!record.beside.empty()) marked(say("内容が2つある欄があります", "Two values stand in a field"));
    if (record.sealed) {
        marked(say("同意が取りやめられたため、どのタブレットにも表示されていません",
                   "Shown on no tablet: the consent was withdrawn"));
    }
    if (record.ownEyes) {
        marked(say("本人だけのための記録。職員のタブレットには送られません",
                   "For your own eyes: sent to no other person's tablet"));
    }
    if (record.others > 0) {
        marked(say("ほかの利用者 ", "Also about other participants: ") + std::to_string(record.others) +
               say("人についての記録でもあります", ""));
    }
}

std::string ReadableForm::leftOutOf(const ToldRecord& record,
                                    const std::vector<std::string>& fields) const {
    std::string names;
    for (const auto& field : fields) {
        if (!names.empty()) names += say("、", ", ");
        names += m_values.label(record, field);
    }
    return say("ほかの人のことでもある言葉のため、ここには示していません：",
               "Not told here, as these words are about others as well: ") +
           names;
}

void ReadableForm::valuesOf(const ToldRecord& record) {
    m_out("<table>\n");
    for (const auto& [field, value] : record.values.items()) {
        if (value.is_null()) continue;
        row(m_values.label(record, field), m_values.value(record, field, value));
    }
    for (const auto& [field, values] : record.beside) {
        for (const auto& value : values) {
            row(m_values.label(record, field) + say("（内容が2つ）", " (two values stand)"),
                m_values.value(record, field, value));
        }
    }
    m_out("</table>\n");
    if (!record.leftOut.empty()) element("p", leftOutOf(record, record.leftOut));
}

void ReadableForm::pastOf(const ToldRecord& record) {
    m_out("<div class=\"past\">\n");
    element("h4", say("書かれたことのすべて（古い順）", "All that was written, oldest first"));
    for (const auto& change : record.past) changeOf(record, change, false);
    m_out("</div>\n");
}

std::string ReadableForm::writerOf(const ToldChange& change) const {
    std::string words = m_values.party(change.author);
    if (change.handedBy) {
        words += say("。タブレットを手わたした人：", ". Tablet handed over by: ") +
                 m_values.party(*change.handedBy);
    }
    if (change.wordsOf) {
        words += say("。だれの言葉か：", ". Words of: ") + m_values.party(*change.wordsOf) +
                 (change.confirmed ? say("（本人が確かめた）", " (confirmed)")
                                   : say("（本人はまだ確かめていない）", " (not confirmed yet)"));
    }
    return words;
}

void ReadableForm::changeOf(const ToldRecord& record, const ToldChange& change, bool isHeld) {
    m_out("<table>\n");
    if (change.madeAtMs != 0) row(say("書いた日時", "Written at"), m_values.moment(change.madeAtMs));
    row(say("受け取った日時", "Received at"), m_values.moment(change.receivedAtMs));
    row(say("書いた人", "Written by"), writerOf(change));
    if (!change.reason.empty()) row(say("わけ", "Reason"), change.reason);
    for (const auto& [field, value] : change.set.items()) {
        const bool stands = std::ranges::find(change.stands, field) != change.stands.end();
        const std::string then = stands ? std::string() : say("（のちに変わった）", " (changed later)");
        row(m_values.label(record, field) + (isHeld ? std::string() : then),
            m_values.value(record, field, value));
    }
    m_out("</table>\n");
    if (!change.leftOut.empty()) element("p", leftOutOf(record, change.leftOut));
}

void ReadableForm::openHeld() {
    if (m_heldOpen) return;
    m_heldOpen = true;
    element("h2", say("別に置かれたもの", "Kept aside"));
    element("p", say("サーバーが受け取ったまま、記録に入れていないものです。消えてはいません。",
                     "Received by the server and not part of any record. None of it is lost."));
}

void ReadableForm::held(const ToldHeld& held) {
    openHeld();
    ToldRecord record;
    record.kind = held.kind;
    record.values = held.change.set;
    m_out("<article>\n");
    element("h3", (held.day.empty() ? std::string() : m_values.day(held.day) + say("　", "  ")) +
                      m_values.kind(held.kind));
    element("p", say("別に置いたわけ：", "Why it was kept aside: ") + heldWords(held.code, m_language));
    if (!held.decision.empty()) {
        element("p", say("責任者の判断：", "Decision: ") +
                         choiceWords("release", "decision", held.decision, m_language));
    }
    if (!held.readable) {
        element("p", say("記録の形をしていないため、中身を示せません。",
                         "It has not the form of a record, so what it says cannot be shown."));
    }
    record.others = held.others;
    marksOf(record);
    changeOf(record, held.change, true);
    m_out("</article>\n");
}

void ReadableForm::end() {
    openHeld();
    element("p", say("ここまでが、別に置かれたもののすべてです。", "That is all that is kept aside."));
    readers();
    tablets();
    disclosures();
    m_out("</body>\n</html>\n");
}

void ReadableForm::coaches() {
    m_out("<table>\n");
    for (const auto& one : m_holding.coaches()) {
        const std::string to = one.to.empty() ? say("今も", "now") : m_values.day(one.to);
        row(m_values.party(one.coach), m_values.day(one.from) + say(" から ", " to ") + to +
                                           (one.to.empty() ? std::string() : say(" まで", "")));
    }
    m_out("</table>\n");
}

void ReadableForm::readers() {
    element("h2", say("読める人", "Who may read"));
    element("h4", say("受けもちの支援者（その期間だけ）", "Coaches, while they look after you"));
    coaches();
    element("h4", say("法人のすべての利用者の記録を読む職員", "Staff who read of every participant"));
    m_out("<ul>\n");
    for (const char* role : {"supervisor", "admin"}) {
        for (const auto& one : m_holding.parties().activeStaff(role)) item(m_values.party(one));
    }
    m_out("</ul>\n");
    element("p", say("管理者は、日々のふりかえり、体と心、シートの答えを読めません。サーバーを動かす人は、"
                     "技術的にはすべてを読めます。",
                     "Administrators do not read looking back, body and mind or answers on sheets. "
                     "Whoever runs the server can, technically, read all of it."));
}

std::string ReadableForm::stateOf(const ToldTablet& tablet) const {
    std::string words = tablet.holds
                            ? say("この人の記録が入っています", "Holds your records")
                            : say("この人の記録が入っていたことがあります", "Held your records once");
    if (tablet.state == "revoked") words += say("。使用を止めました", ". Stopped");
    if (tablet.state == "stolen") words += say("。盗難・紛失として止めました", ". Stopped as stolen or lost");
    words += tablet.use == "shared" ? say("。みんなで使うタブレット", ". Shared by several people")
                                    : say("。一人で使うタブレット", ". Used by one person");
    if (tablet.lastSeenAtMs > 0) {
        words += say("。最後につながった日時 ", ". Last seen ") + m_values.moment(tablet.lastSeenAtMs);
    }
    if (tablet.signedInAtMs) {
        words += say("。本人がサインインした日時 ", ". You signed in ") +
                 m_values.moment(*tablet.signedInAtMs);
    }
    return words;
}

void ReadableForm::tablets() {
    element("h2", say("記録が入っているタブレット", "Tablets that hold the records"));
    m_out("<table>\n");
    for (const auto& one : m_holding.tablets()) row(one.name, stateOf(one));
    m_out("</table>\n");
}

void ReadableForm::disclosures() {
    element("h2", say("これまでの開示", "Earlier disclosures"));
    m_out("<table>\n");
    for (const auto& one : m_holding.disclosures()) {
        row(m_values.moment(one.atMs),
            asker(one.askedBy) + (one.reason.empty() ? std::string() : say("：", ": ") + one.reason));
    }
    m_out("</table>\n");
    element("p", say("この資料は、これらの次の開示です。", "This document is the next one after these."));
}

}  // namespace

std::unique_ptr<Form> readableForm(Holding& holding, Language language, Out out) {
    return std::make_unique<ReadableForm>(holding, language, std::move(out));
}

}  // namespace ayumi::disclosure
