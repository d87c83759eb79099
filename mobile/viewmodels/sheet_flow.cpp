#include "mobile/viewmodels/sheet_flow.h"

#include <algorithm>
#include <utility>

#include "mobile/viewmodels/field_text.h"
#include "mobile/viewmodels/going_on.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/readers.h"
#include "mobile/viewmodels/sheet_shelf.h"
#include "mobile/viewmodels/sheet_words.h"

namespace ayumi::viewmodels {

namespace {

using Kind = SheetStep::Kind;

FillingOf fillingOf(AppContext& app, const QVariantMap& args) {
    FillingOf of{.participant = app.session()->person().toStdString(),
                 .sheet = args["sheet"].toString().toStdString(),
                 .record = args["record"].toString().toStdString()};
    if (args["proxy"].toBool() && app.session()->staff()) {
        of.participant = args["participant"].toString().toStdString();
        of.proxy = true;
    }
    return of;
}

// Everything of a question that was typed.
QString wordsOf(const Json& answer) {
    if (answer.is_string()) return textIn(answer);
    QStringList words;
    if (answer.is_structured()) {
        for (const Json& one : answer) words += wordsOf(one);
    }
    return words.join('\n');
}

}  // namespace

SheetFlow::SheetFlow(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_filling(app, fillingOf(app, args)),
      m_question(app, m_filling),
      m_problem(app.language()) {
    const auto& person = m_filling.of().participant;
    m_readers = readersOf(app.tablet(), person, app.today().toStdString());
    m_personMarkup = personLook(QString::fromStdString(person),
                                QString::fromStdString(app.tablet().knownName(person)),
                                QString::fromStdString(app.tablet().knownKana(person)))
                         .markup;
    if (app.tablet().readable()) {
        const auto known = app.tablet().reader().record(app.tablet().viewer(), person);
        if (known) m_birthDay = QString::fromStdString(known->text("birth_day"));
    }
    m_going.setSingleShot(true);
    m_going.setInterval(kSeenMs);
    connect(&m_going, &QTimer::timeout, this, &SheetFlow::goOn);
    connect(&m_question, &SheetQuestion::decided, &m_going, qOverload<>(&QTimer::start));
    connect(&m_question, &SheetQuestion::typed, this,
            [this] { m_written.insert(m_question.step().item->code); });
    connect(&m_filling, &Filling::changed, this, &SheetFlow::refresh);
    connect(&app.language(), &Language::changed, this, &SheetFlow::refresh);
    connect(&app.tablet(), &Tablet::aboutToLock, this, &SheetFlow::keepOffer);
    begin();
    refresh();
}

// Where one was: a draft's screen; of what was saved, the one behind the last that has an answer,
// as its screen is not in the record.
void SheetFlow::begin() {
    m_stage = m_filling.sheet() == nullptr ? "closed"
              : m_filling.fixed()          ? "read"
              : !m_filling.consented()     ? "consent"
              : kept()                     ? "answers"
                                           : "cover";
    if (m_stage != "answers" && m_stage != "cover") return;
    noteWritten();
    const auto all = steps();
    if (all.empty()) return;
    const auto last = std::ranges::find(all, m_filling.place(), &SheetStep::place);
    const auto behind = std::find_if(all.rbegin(), all.rend(), [&](const SheetStep& one) {
                            return isAnswered(one);
                        }).base();
    const auto here = last == all.end() ? behind : last;
    m_question.show(here == all.end() ? all.front() : *here);
    m_arrived = kept();
    if (!kept() || here == all.end()) return;
    m_stage = "question";
}

// Something was said on this screen; a way out is said on all of its question.
bool SheetFlow::isAnswered(const SheetStep& step) const {
    const auto& item = *step.item;
    if (step.kind == Kind::Other) return !m_filling.other(item).empty();
    const Json answer = m_filling.answer(item);
    if (item.type != sheets::ItemType::Multi) return !answer.is_null();
    const auto screen = sheets::screensOf(item)[step.screen];
    return std::ranges::any_of(sheets::chosen(answer), [&](const std::string& code) {
        return sheets::excludesOthers(item, code) ||
               std::ranges::any_of(screen.choices, [&](const sheets::Choice* choice) {
                   return choice->code == code;
               });
    });
}

// Broken off, and nothing was offered; locked, the first page of the person offers it.
void SheetFlow::noteWritten() {
    for (const auto* item : m_filling.asked()) {
        if (!takesWords(*item)) continue;
        const bool locked = proxy() && m_filling.unfinished(*item);
        if (locked || m_filling.touched(*item)) m_written.insert(item->code);
    }
}

// Withdrawn in the middle: what is written stays a draft. Given meanwhile: it goes on there.
void SheetFlow::watchConsent() {
    if (m_filling.fixed() || m_stage == "taking") return;
    if (m_stage == "consent" || m_stage == "closed") return begin();
    if (m_filling.consented()) return;
    m_going.stop();
    m_stage = "consent";
}

void SheetFlow::refresh() {
    watchConsent();
    const QString language = m_app.language().code();
    std::vector<SheetAnswer> handedOver;
    std::vector<SheetAnswer> own;
    for (const auto* item : m_filling.asked()) {
        const Json answer = m_filling.answer(*item);
        SheetAnswer line;
        line.key = QString::fromStdString(item->code);
        line.label = wordingMarkup(item->label, language);
        line.lines = answerLines(*item, answer, m_filling.other(*item), language);
        line.wayOut = item->hasChoices() ? wayOutOf(answer) : QString();
        if (item->type == sheets::ItemType::Date) line.day = line.lines.join(QString());
        (item->ownEyes ? own : handedOver).push_back(std::move(line));
    }
    m_answers.setRows(std::move(handedOver));
    m_ownAnswers.setRows(std::move(own));
    emit changed();
}

QString SheetFlow::title() const {
    const auto* sheet = m_filling.sheet();
    return sheet == nullptr ? QString() : wordingMarkup(sheet->title, m_app.language().code());
}

QString SheetFlow::about() const {
    const auto* sheet = m_filling.sheet();
    return sheet == nullptr || sheet->about.empty()
               ? QString()
               : wordingMarkup(sheet->about, m_app.language().code());
}

QString SheetFlow::section() const {
    const auto* item = m_question.step().item;
    return item == nullptr ? QString()
                           : sectionTitle(*m_filling.sheet(), *item, m_app.language().code());
}

bool SheetFlow::retired() const {
    const auto* sheet = m_filling.sheet();
    if (sheet == nullptr || !m_app.tablet().readable()) return false;
    const auto* shelved = m_app.tablet().sheets().ofVersion(sheet->code, sheet->version);
    return shelved != nullptr && shelved->retired(m_app.today().toStdString());
}

bool SheetFlow::ownLeftOut() const {
    return m_filling.sheet() != nullptr && !m_filling.asksOwn() &&
           std::ranges::any_of(m_filling.sheet()->items, &sheets::Item::ownEyes);
}

// The question about help is the last that is counted.
int SheetFlow::total() const {
    return progressAt(steps(), m_question.step()).total + (asksHelp() ? 1 : 0);
}

int SheetFlow::index() const {
    return m_stage == "help" ? total() - 1 : progressAt(steps(), m_question.step()).index;
}

std::vector<SheetStep> SheetFlow::steps() const {
    return stepsOf(m_filling.asked(), m_filling.answers());
}

void SheetFlow::show(const QString& stage) {
    m_going.stop();
    m_stage = stage;
    m_arrived = false;
    emit changed();
}

void SheetFlow::showStep(const SheetStep& step) {
    m_question.show(step);
    m_filling.setPlace(step.place());
    show("question");
}

void SheetFlow::start() {
    const auto all = steps();
    if (!all.empty()) showStep(all.front());
}

// All is answered or passed over.
void SheetFlow::showLast() {
    m_editing = false;
    show("answers");
}

void SheetFlow::showAfterQuestions() { asksHelp() ? show("help") : showLast(); }

void SheetFlow::goOn() {
    if (m_stage != "question") return;
    const auto all = steps();
    const auto here = std::ranges::find(all, m_question.step().place(), &SheetStep::place);
    const auto further = std::find_if(here, all.end(), [&](const SheetStep& one) {
        return one.item != m_question.step().item || one.kind == Kind::Other;
    });
    if (m_editing && (further == all.end() || further->item != m_question.step().item)) {
        return showLast();
    }
    if (further != all.end()) return showStep(*further);
    showAfterQuestions();
}

void SheetFlow::next() {
    if (m_stage == "help") return showLast();
    if (m_stage != "question" || m_question.next()) return;
    const bool danger = takeDanger();
    const auto all = steps();
    const auto here = std::ranges::find(all, m_question.step().place(), &SheetStep::place);
    const bool more = here != all.end() && here + 1 != all.end();
    const bool same = more && (here + 1)->item == m_question.step().item;
    if (m_editing && !same) {
        showLast();
    } else if (more) {
        showStep(*(here + 1));
    } else {
        showAfterQuestions();
    }
    if (danger) openHelp();
}

void SheetFlow::back() {
    if (m_stage == "question" && m_question.back()) return;
    if (m_stage == "ask") return show("answers");
    if (m_stage == "taking") return show(m_askedFrom);
    if (m_stage == "help" && m_editing) return showLast();
    const auto all = steps();
    if (m_stage == "help" || (m_stage == "answers" && !asksHelp())) {
        return all.empty() ? later() : showStep(all.back());
    }
    if (m_stage == "answers") return show("help");
    if (m_stage != "question") return later();
    const bool danger = takeDanger();
    const auto here = std::ranges::find(all, m_question.step().place(), &SheetStep::place);
    const bool first = here == all.begin() || here == all.end();
    const bool same = !first && (here - 1)->item == m_question.step().item;
    if (m_editing && !same) {
        showLast();
    } else if (first) {
        show("cover");
    } else {
        showStep(*(here - 1));
    }
    if (danger) openHelp();
}

void SheetFlow::change(const QString& item) {
    const auto all = steps();
    const auto found = std::ranges::find_if(
        all, [&](const SheetStep& one) { return one.item->code == item.toStdString(); });
    if (found == all.end()) return;
    m_editing = true;
    showStep(*found);
}

void SheetFlow::changeHelp() {
    m_editing = true;
    show("help");
}

void SheetFlow::giveHelp(const QString& help) {
    m_filling.setHelp(help.toStdString());
    showLast();
}

void SheetFlow::handIn() {
    save("submitted", [this] { show("given"); });
}

void SheetFlow::later() {
    save("draft", [this] { m_app.navigator()->back(); });
}

void SheetFlow::save(const std::string& state, std::function<void()> then) {
    m_going.stop();
    m_saveAs = state;
    m_afterSave = std::move(then);
    if (proxy() && (m_filling.dirty() || state == "submitted") && !m_filling.fixed()) {
        return show("ask");
    }
    confirmed(false);
}

void SheetFlow::confirmed(bool yes) {
    m_filling.commit(m_saveAs, yes, [this](const Result<void>& result) {
        if (!result && result.error().code == "consent_missing") return show("consent");
        if (!result) {
            m_problem.set(result.error());
            // A reason is written where it was asked for.
            const bool here = result.error().code == "reason_missing";
            if (m_stage == "ask" && !here) show("answers");
            return;
        }
        m_problem.clear();
        const auto then = std::exchange(m_afterSave, nullptr);
        if (!then) return;
        const bool danger = takeDanger();
        then();
        if (danger) openHelp();
    });
}

void SheetFlow::askBack() {
    m_askedFrom = m_stage;
    show("taking");
}

void SheetFlow::takeBack() {
    m_going.stop();
    m_filling.withdraw([this](const Result<void>& result) {
        if (!result) return m_problem.set(result.error());
        m_app.navigator()->back();
    });
}

void SheetFlow::rest() {
    m_going.stop();
    m_app.navigator()->open("rest", {{"sheet", QVariant::fromValue<QObject*>(this)}});
}

void SheetFlow::help() {
    m_going.stop();
    m_app.navigator()->open("help", {{"source", "asked"}});
}

void SheetFlow::openHelp() {
    QVariantMap args{{"source", "words"}};
    if (proxy()) args["participant"] = QString::fromStdString(m_filling.of().participant);
    m_app.navigator()->open("help", args);
}

bool SheetFlow::takeDanger() {
    bool wanted = false;
    for (const auto& code : std::exchange(m_written, {})) {
        const auto* item = m_filling.sheet()->item(code);
        if (item == nullptr) continue;
        const QString words = QString::fromStdString(m_filling.other(*item)) + '\n' +
                              (item->hasChoices() ? QString() : wordsOf(m_filling.answer(*item)));
        if (!m_offer.wanted(words)) continue;
        m_offer.made(words);
        wanted = true;
    }
    return wanted;
}

// Of somebody's words that staff write, staff are asked, when they come back to them.
void SheetFlow::keepOffer() {
    if (!proxy() && takeDanger()) offerHelpLater(m_app.tablet(), m_filling.of().participant);
}

}  // namespace ayumi::viewmodels
