#include <algorithm>

#include "server/disclosure/data_words.h"
#include "server/disclosure/form.h"
#include "server/disclosure/html_page.h"
#include "server/disclosure/readable_cover.h"
#include "server/disclosure/values.h"

namespace ayumi::disclosure {

namespace {

class ReadableForm final : public Form {
public:
    ReadableForm(Holding& holding, Language language, Out out)
        : m_holding(holding),
          m_values(holding, language),
          m_language(language),
          m_page(std::move(out)) {}

    void begin(const Cover& cover) override;
    void record(const ToldRecord& record) override;
    void held(const ToldHeld& held) override;
    void end() override;

private:
    std::string say(const char* japanese, const char* english) const {
        return m_values.say(japanese, english);
    }
    void openHeld();
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
    HtmlPage m_page;
    std::string m_kind;  // of the records being told
    bool m_heldOpen = false;
};

void ReadableForm::begin(const Cover& cover) {
    m_page.begin(say("ja", "en"), say("記録の開示", "Disclosure of records"));
    ReadableCover(m_holding, m_values, m_page).write(cover, asker(cover.askedBy));
}

void ReadableForm::record(const ToldRecord& record) {
    if (record.kind != m_kind) {
        m_kind = record.kind;
        m_page.element("h2", m_values.kind(m_kind));
    }
    m_page.open("article");
    m_page.element("h3", m_values.title(record));
    m_page.element("p", say("番号 …", "number …") + Values::shortNumber(record.record), "small");
    marksOf(record);
    valuesOf(record);
    pastOf(record);
    m_page.close("article");
}

void ReadableForm::marksOf(const ToldRecord& record) {
    if (record.takenBack) m_page.mark(say("取り消された記録", "Taken back"));
    if (!record.beside.empty())
        m_page.mark(say("内容が2つある欄があります", "Two values stand in a field"));
    if (record.sealed) {
        m_page.mark(say("同意が取りやめられたため、どのタブレットにも表示されていません",
                        "Shown on no tablet: the consent was withdrawn"));
    }
    if (record.ownEyes) {
        m_page.mark(say("本人だけのための記録。職員のタブレットには送られません",
                        "For your own eyes: sent to no other person's tablet"));
    }
    if (record.others > 0) {
        m_page.mark(say("ほかの利用者 ", "Also about other participants: ") +
                    std::to_string(record.others) + say("人についての記録でもあります", ""));
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
    m_page.open("table");
    for (const auto& field : m_values.inOrder(record, record.values)) {
        const Json& value = record.values[field];
        if (value.is_null()) continue;
        m_page.row(m_values.label(record, field), m_values.value(record, field, value));
    }
    for (const auto& [field, values] : record.beside) {
        for (const auto& value : values) {
            m_page.row(m_values.label(record, field) + say("（内容が2つ）", " (two values stand)"),
                       m_values.value(record, field, value));
        }
    }
    m_page.close("table");
    if (!record.leftOut.empty()) m_page.element("p", leftOutOf(record, record.leftOut));
}

void ReadableForm::pastOf(const ToldRecord& record) {
    m_page.open("div", "past");
    m_page.element("h4",
                   say("書かれたことのすべて（古い順）", "All that was written, oldest first"));
    for (const auto& change : record.past) changeOf(record, change, false);
    m_page.close("div");
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
    m_page.open("table");
    if (change.madeAtMs != 0)
        m_page.row(say("書いた日時", "Written at"), m_values.moment(change.madeAtMs));
    m_page.row(say("受け取った日時", "Received at"), m_values.moment(change.receivedAtMs));
    m_page.row(say("書いた人", "Written by"), writerOf(change));
    if (!change.reason.empty()) m_page.row(say("わけ", "Reason"), change.reason);
    for (const auto& field : m_values.inOrder(record, change.set)) {
        const Json& value = change.set[field];
        const bool stands = std::ranges::find(change.stands, field) != change.stands.end();
        const std::string then =
            stands ? std::string() : say("（のちに変わった）", " (changed later)");
        m_page.row(m_values.label(record, field) + (isHeld ? std::string() : then),
                   m_values.value(record, field, value));
    }
    m_page.close("table");
    if (!change.leftOut.empty()) m_page.element("p", leftOutOf(record, change.leftOut));
}

void ReadableForm::openHeld() {
    if (m_heldOpen) return;
    m_heldOpen = true;
    m_page.element("h2", say("別に置かれたもの", "Kept aside"));
    m_page.element("p",
                   say("サーバーが受け取ったまま、記録に入れていないものです。消えてはいません。",
                       "Received by the server and not part of any record. None of it is lost."));
}

void ReadableForm::held(const ToldHeld& held) {
    openHeld();
    ToldRecord record;
    record.kind = held.kind;
    record.values = held.change.set;
    m_page.open("article");
    m_page.element("h3",
                   (held.day.empty() ? std::string() : m_values.day(held.day) + say("　", "  ")) +
                       m_values.kind(held.kind));
    m_page.element(
        "p", say("別に置いたわけ：", "Why it was kept aside: ") + heldWords(held.code, m_language));
    if (!held.decision.empty()) {
        m_page.element("p", say("責任者の判断：", "Decision: ") +
                                choiceWords("release", "decision", held.decision, m_language));
    }
    if (!held.readable) {
        m_page.element("p",
                       say("記録の形をしていないため、中身を示せません。",
                           "It has not the form of a record, so what it says cannot be shown."));
    }
    record.others = held.others;
    marksOf(record);
    changeOf(record, held.change, true);
    m_page.close("article");
}

void ReadableForm::end() {
    if (!m_heldOpen) {
        openHeld();
        m_page.element("p", say("ありません。", "There is none."));
    }
    readers();
    tablets();
    disclosures();
    m_page.end();
}

void ReadableForm::coaches() {
    m_page.open("table");
    for (const auto& one : m_holding.coaches()) {
        const std::string to = one.to.empty() ? say("今も", "now") : m_values.day(one.to);
        m_page.row(m_values.party(one.coach),
                   m_values.day(one.from) + say(" から ", " to ") + to +
                       (one.to.empty() ? std::string() : say(" まで", "")));
    }
    m_page.close("table");
}

void ReadableForm::readers() {
    m_page.element("h2", say("読める人", "Who may read"));
    m_page.element("h4",
                   say("受けもちの支援者（その期間だけ）", "Coaches, while they look after you"));
    coaches();
    m_page.element(
        "h4", say("法人のすべての利用者の記録を読む職員", "Staff who read of every participant"));
    m_page.open("ul");
    for (const char* role : {"supervisor", "admin"}) {
        for (const auto& one : m_holding.parties().activeStaff(role))
            m_page.element("li", m_values.party(one));
    }
    m_page.close("ul");
    m_page.element(
        "p",
        say("管理者は、日々のふりかえり、体と心、シートの答えを読めません。サーバーを動かす人は、"
            "技術的にはすべてを読めます。",
            "Administrators do not read looking back, body and mind or answers on sheets. "
            "Whoever runs the server can, technically, read all of it."));
}

std::string ReadableForm::stateOf(const ToldTablet& tablet) const {
    std::string words =
        tablet.holds ? say("この人の記録が入っています", "Holds your records")
                     : say("この人の記録が入っていたことがあります", "Held your records once");
    if (tablet.state == "revoked") words += say("。使用を止めました", ". Stopped");
    if (tablet.state == "stolen")
        words += say("。盗難・紛失として止めました", ". Stopped as stolen or lost");
    words += tablet.use == "shared" ? say("。みんなで使うタブレット", ". Shared by several people")
                                    : say("。一人で使うタブレット", ". Used by one person");
    if (tablet.lastSeenAtMs > 0) {
        words +=
            say("。最後につながった日時 ", ". Last seen ") + m_values.moment(tablet.lastSeenAtMs);
    }
    if (tablet.signedInAtMs) {
        words += say("。本人がサインインした日時 ", ". You signed in ") +
                 m_values.moment(*tablet.signedInAtMs);
    }
    return words;
}

void ReadableForm::tablets() {
    m_page.element("h2", say("記録が入っているタブレット", "Tablets that hold the records"));
    m_page.open("table");
    for (const auto& one : m_holding.tablets()) m_page.row(one.name, stateOf(one));
    m_page.close("table");
}

void ReadableForm::disclosures() {
    m_page.element("h2", say("これまでの開示", "Earlier disclosures"));
    const auto earlier = m_holding.disclosures();
    if (earlier.empty()) {
        return m_page.element("p", say("これが初めての開示です。", "This is the first one."));
    }
    m_page.open("table");
    for (const auto& one : earlier) {
        m_page.row(m_values.moment(one.atMs),
                   asker(one.askedBy) +
                       (one.reason.empty() ? std::string() : say("：", ": ") + one.reason));
    }
    m_page.close("table");
}

}  // namespace

std::unique_ptr<Form> readableForm(Holding& holding, Language language, Out out) {
    return std::make_unique<ReadableForm>(holding, language, std::move(out));
}

}  // namespace ayumi::disclosure
