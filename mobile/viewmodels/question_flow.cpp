#include "mobile/viewmodels/question_flow.h"

#include <algorithm>
#include <utility>

#include "mobile/viewmodels/copied_hints.h"
#include "mobile/viewmodels/field_text.h"
#include "mobile/viewmodels/going_on.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/readers.h"
#include "shared/records/consents.h"

namespace ayumi::viewmodels {

namespace {

EntryOf entryOf(AppContext& app, const std::string& kind, const QVariantMap& args) {
    EntryOf of{kind, app.session()->person().toStdString(), app.today().toStdString()};
    if (args["proxy"].toBool() && app.session()->staff()) {
        of.participant = args["participant"].toString().toStdString();
        of.proxy = true;
    }
    return of;
}

std::vector<Question> questionsOf(AppContext& app, const EntryOf& of) {
    if (of.kind == "reflection") return reflectionQuestions();
    if (of.kind == "daily_check") return checkQuestions(app.tablet(), of.participant);
    auto questions = of.kind == "task_mark" ? taskQuestions(app.tablet(), of.participant, of.day)
                                            : goalQuestions(app.tablet(), of.participant, of.day);
    for (Question& one : questions) {
        one.field = fieldAbout(one.field, one.about);
        one.textField = fieldAbout(one.textField, one.about);
    }
    return questions;
}

// Each record that is written, once.
std::vector<std::string> aboutsOf(const std::vector<Question>& questions) {
    std::vector<std::string> abouts;
    for (const Question& one : questions) {
        if (std::ranges::find(abouts, one.about) == abouts.end()) abouts.push_back(one.about);
    }
    return abouts;
}

}  // namespace

QuestionFlow::QuestionFlow(AppContext& app, const std::string& kind, const QVariantMap& args)
    : m_app(app),
      m_questions(questionsOf(app, entryOf(app, kind, args))),
      m_entry(app, entryOf(app, kind, args), aboutsOf(m_questions)),
      m_problem(app.language()),
      m_textProblem(app.language()) {
    const auto& of = m_entry.of();
    for (const auto& one : m_questions) {
        const auto* field = one.textField.empty()
                                ? nullptr
                                : kindTable().find(kind)->field(bareField(one.textField));
        if (field != nullptr) m_textLimit = static_cast<int>(field->max);
    }
    m_readers = readersOf(app.tablet(), of.participant, of.day);
    m_personMarkup = personLook(QString::fromStdString(of.participant),
                                QString::fromStdString(app.tablet().knownName(of.participant)),
                                QString::fromStdString(app.tablet().knownKana(of.participant)))
                         .markup;
    m_going.setSingleShot(true);
    m_going.setInterval(kSeenMs);
    connect(&m_going, &QTimer::timeout, this, &QuestionFlow::next);
    connect(&m_entry, &DayEntries::changed, this, &QuestionFlow::refresh);
    connect(&app.tablet(), &Tablet::aboutToLock, this, &QuestionFlow::keepOffer);
    type(args["typed"].toMap());
    begin();
    refresh();
}

// What a held change says, to be looked through and confirmed (mending.h).
void QuestionFlow::type(const QVariantMap& typed) {
    if (!proxy()) return;
    for (auto [field, value] : typed.asKeyValueRange()) {
        const QString text = value.toString();
        m_entry.set(field.toStdString(),
                    field == "help" ? Json(text == "yes") : Json(text.toStdString()));
    }
}

// Where one was: a draft's question, the first without an answer, or all answers.
void QuestionFlow::begin() {
    m_stage = "none";
    if (m_questions.empty()) return;
    m_index = std::clamp(m_entry.place(), 0, total() - 1);
    m_stage = "consent";
    if (!consented()) return;
    m_stage = "question";
    for (const auto& one : m_questions) {
        // Broken off, and nothing was offered; locked, the first page of the person offers it.
        const bool locked = proxy() && m_entry.unfinished(one.textField);
        if (locked || m_entry.touched(one.textField)) m_written.insert(one.textField);
    }
    if (m_entry.fromDraft()) return;
    const auto open = std::ranges::find_if(m_questions, [&](const Question& one) {
        return m_entry.value(one.field).is_null() &&
               (one.textField.empty() || m_entry.value(one.textField).is_null());
    });
    m_index = static_cast<int>(open - m_questions.begin());
    if (open == m_questions.end()) {
        m_index = 0;
        m_stage = "done";
    } else if (!m_entry.recorded()) {
        m_stage = "intro";
    }
}

// Whether the answers may be taken today.
bool QuestionFlow::consented() const {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return true;
    std::map<std::string, Json> asked;
    for (const auto& one : m_questions) asked[bareField(one.field)] = one.choices.front();
    const auto& of = m_entry.of();
    return !records::missingConsent(*kindTable().find(of.kind), asked, of.participant,
                                    tablet.reader().facts(), m_app.today().toStdString(),
                                    records::WithdrawalDay::Over);
}

// Withdrawn in the middle: what is written stays a draft. Given meanwhile: it goes on there.
void QuestionFlow::watchConsent() {
    if (m_stage == "done" || m_stage == "none") return;
    if (m_stage == "consent") return begin();
    if (consented()) return;
    m_going.stop();
    m_stage = "consent";
}

const Question& QuestionFlow::question() const {
    static const Question kNone;
    return m_questions.empty() ? kNone : m_questions[static_cast<std::size_t>(m_index)];
}

void QuestionFlow::refresh() {
    watchConsent();
    std::vector<AnswerLine> lines;
    for (const auto& one : m_questions) {
        lines.push_back({QString::fromStdString(one.field), m_entry.text(one.field),
                         one.textField.empty() ? QString() : m_entry.text(one.textField),
                         one.ownWords});
    }
    m_answers.setRows(std::move(lines));
    emit changed();
}

QStringList QuestionFlow::choices() const {
    QStringList list;
    for (const auto& choice : question().choices) list += QString::fromStdString(choice);
    return list;
}

void QuestionFlow::show(const QString& stage) {
    m_going.stop();
    m_stage = stage;
    emit changed();
}

void QuestionFlow::showQuestion(int index) {
    m_index = index;
    m_entry.setPlace(index);
    show("question");
}

void QuestionFlow::start() { showQuestion(m_index); }

void QuestionFlow::choose(const QString& answer) {
    if (m_stage != "question") return;
    m_problem.clear();
    m_entry.set(question().field, answer.toStdString());
    m_going.start();
}

void QuestionFlow::next() {
    if (m_stage != "question") return;
    if (m_editing || m_index + 1 == total()) return end();
    showQuestion(m_index + 1);
}

void QuestionFlow::back() {
    if (m_stage == "consent" || m_stage == "none") return m_app.navigator()->back();
    if (m_stage == "text") return closeText();
    if (m_stage == "ask") return showQuestion(m_index);
    if (m_stage == "question" && m_editing) return end();
    if (m_stage == "question" && m_index > 0) return showQuestion(m_index - 1);
    leave();
}

store::RecordRow QuestionFlow::rowOf(const std::string& name) const {
    store::RecordRow row;
    row.kind = m_entry.of().kind;
    row.participant = m_entry.of().participant;
    row.day = m_entry.of().day;
    row.about = aboutOf(name);
    return row;
}

void QuestionFlow::openText() {
    if (!hasText()) return;
    m_earlier.clear();
    auto& tablet = m_app.tablet();
    if (tablet.readable()) {
        m_earlier = earlierTexts(tablet.reader(), tablet.viewer(), tablet.vault()->agency(),
                                 rowOf(question().textField), bareField(question().textField));
    }
    show("text");
}

QString QuestionFlow::textCopied() const {
    if (m_stage != "text") return {};
    const std::string words = text().toStdString();
    if (records::saysNothingParticular(words)) return "nothing";
    return QString::fromStdString(records::sameTextOn(words, m_earlier));
}

QString QuestionFlow::edit(const QString& text) {
    if (m_stage != "text") return text;
    const QString before = this->text();
    if (text == before) return before;
    const FittedText fitted = fitText(before, text, m_textLimit);
    if (fitted.leftOut > 0) {
        m_textProblem.set(
            {"text_left_out",
             {{"max", std::to_string(m_textLimit)}, {"over", std::to_string(fitted.leftOut)}}});
    } else {
        m_textProblem.clear();
    }
    m_written.insert(question().textField);
    m_entry.set(question().textField,
                fitted.text.isEmpty() ? Json(nullptr) : Json(fitted.text.toStdString()));
    return fitted.text;
}

void QuestionFlow::closeText() {
    m_textProblem.clear();
    show("question");
    if (takeDanger()) m_app.navigator()->open("help", helpArgs());
}

bool QuestionFlow::takeDanger() {
    bool wanted = false;
    for (const auto& field : std::exchange(m_written, {})) {
        const QString words = m_entry.text(field);
        if (!m_offer.wanted(words)) continue;
        m_offer.made(words);
        wanted = true;
    }
    return wanted;
}

// Of somebody's words that staff write, staff are asked, when they come back to them.
void QuestionFlow::keepOffer() {
    if (!proxy() && takeDanger()) offerHelpLater(m_app.tablet(), m_entry.of().participant);
}

QVariantMap QuestionFlow::helpArgs() const {
    QVariantMap args{{"source", "words"}};
    if (proxy()) args["participant"] = QString::fromStdString(m_entry.of().participant);
    if (!m_leaving) {
        args["flow"] = QVariant::fromValue<QObject*>(const_cast<QuestionFlow*>(this));
    }
    return args;
}

void QuestionFlow::end() {
    m_leaving = false;
    save([this] {
        m_editing = false;
        show("done");
    });
}

void QuestionFlow::leave() {
    m_going.stop();
    m_leaving = true;
    save([this] { m_app.navigator()->back(); });
}

void QuestionFlow::save(std::function<void()> then) {
    m_going.stop();
    m_afterAsk = std::move(then);
    if (proxy() && m_entry.dirty()) {
        findCopied();
        return show("ask");
    }
    confirmed(false);
}

void QuestionFlow::findCopied() {
    m_copied.clear();
    for (const auto& one : m_questions) {
        if (one.textField.empty()) continue;
        CopiedTexts texts(m_app.tablet(), rowOf(one.textField));
        const QString from = texts.from(bareField(one.textField), m_entry.text(one.textField));
        if (!from.isEmpty()) {
            m_copied += QVariantMap{{"field", QString::fromStdString(bareField(one.textField))},
                                    {"from", from}};
        }
    }
}

void QuestionFlow::confirmed(bool yes) {
    m_entry.commit(yes, [this](const Result<void>& result) {
        if (!result && result.error().code == "consent_missing") return show("consent");
        if (!result) {
            m_problem.set(result.error());
            // A reason is written where it was asked for.
            const bool here = result.error().code == "reason_missing";
            if (m_stage == "ask" && !here) show("question");
            return;
        }
        m_problem.clear();
        const auto then = std::exchange(m_afterAsk, nullptr);
        if (!then) return;
        const bool danger = takeDanger();
        then();
        if (danger) m_app.navigator()->open("help", helpArgs());
    });
}

void QuestionFlow::change(const QString& field) {
    const auto found = std::ranges::find(m_questions, field.toStdString(), &Question::field);
    if (found == m_questions.end()) return;
    m_editing = true;
    showQuestion(static_cast<int>(found - m_questions.begin()));
}

void QuestionFlow::finish() { leave(); }

void QuestionFlow::rest() {
    m_going.stop();
    m_app.navigator()->open("rest");
}

void QuestionFlow::help() {
    m_going.stop();
    m_app.navigator()->open("help",
                            {{"source", "asked"}, {"flow", QVariant::fromValue<QObject*>(this)}});
}

void QuestionFlow::noteHelp() {
    if (m_entry.of().kind == "daily_check") m_entry.set("help", true);
}

}  // namespace ayumi::viewmodels
