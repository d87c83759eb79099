#include "mobile/viewmodels/day_page.h"

#include <algorithm>
#include <array>

#include "mobile/viewmodels/copied_hints.h"
#include "mobile/viewmodels/day_past.h"
#include "mobile/viewmodels/leaves.h"
#include "mobile/viewmodels/mending.h"
#include "mobile/viewmodels/month_closing.h"
#include "mobile/viewmodels/settling.h"
#include "mobile/viewmodels/typed_secret.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

// The day is another than the one on the screen: it has to be looked at before anything is said.
bool isAboutTheDay(const std::string& code) {
    constexpr std::array kCodes{"day_changed", "day_unreadable", "day_contested", "day_open",
                                "own_log"};
    return std::ranges::find(kCodes, code) != kCodes.end();
}

std::string settledPlace(const std::string& record, const std::string& field) {
    return record + ' ' + field;
}

}  // namespace

DayPage::DayPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(args["participant"].toString().toStdString()),
      m_day(args["day"].toString().toStdString()),
      m_problem(app.language()),
      m_secretProblem(app.language()),
      m_words(app),
      m_histories(app.tablet(), *this, [this] { refresh(); }),
      m_mendsComment(args["typed"].toMap().contains("text")),
      m_mends(args["mends"].toString()),
      m_supervisor(app.session()->role() == "supervisor") {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &DayPage::refresh);
    connect(&app.language(), &Language::changed, this, &DayPage::refresh);
    refresh();
    if (!m_mendsComment) return;
    beginWords("comment");
    m_words.setText(args["typed"].toMap()["text"].toString());
}

QString DayPage::status() const { return QString::fromUtf8(sync::nameOf(m_view.status).data()); }

void DayPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    m_view = tablet.reader().day(tablet.viewer(), m_participant, m_day);
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
    for (const auto& record : m_view.log) m_histories.ask(record);
    m_monthClosed = isMonthClosed(tablet, m_participant, m_day);
    if (m_supervisor) {
        m_around =
            daysAround(waitingDays(tablet.reader().days(tablet.viewer())), m_participant, m_day);
    }
    m_mayMove = tablet.reader().mayWrite(tablet.viewer(), "reflection", m_participant);
    fillLines();
    findBegun();
    emit changed();
}

void DayPage::fillLines() {
    auto& tablet = m_app.tablet();
    const DayLines lines(tablet, m_app.language().code(), m_participant);
    std::vector<RecordLine> records;
    QStringList sites;
    KnownChanges known;
    for (const auto& record : m_view.log) {
        const PastChanges& past = m_histories.of(record.record);
        RecordLine line = lines.recordLine(record);
        line.copied =
            copiedHints(tablet.reader(), tablet.viewer(), tablet.vault()->agency(), record);
        line.mayWrite = tablet.reader().mayWrite(tablet.viewer(), record.kind, m_participant);
        line.replaced = replacedFacts(lines, record, past);
        line.settled = settledFacts(lines, past, lines.sheetOf(record));
        knowChanges(known, record, past);
        if (!line.siteName.isEmpty()) sites += line.siteName;
        records.push_back(std::move(line));
    }
    m_siteNames = sites.join("  ");
    m_records.setRows(std::move(records));
    fillTalk(lines);
    m_signedBy = m_view.signedBy ? lines.decisionLine(*m_view.signedBy) : SaidLine();
    m_returnedBy = m_view.returnedBy ? lines.decisionLine(*m_view.returnedBy) : SaidLine();
    const auto leaves = m_view.signedBy || m_view.returnedBy ? standingLeaves(m_app.tablet())
                                                             : std::vector<records::RecordValues>();
    m_signedInPlaceOf = inPlaceOf(m_view.signedBy, leaves);
    m_returnedInPlaceOf = inPlaceOf(m_view.returnedBy, leaves);
    m_signedRecords.setRows(m_view.signedBy ? signedLines(lines, *m_view.signedBy, known)
                                            : std::vector<RecordLine>());
}

QStringList DayPage::inPlaceOf(const std::optional<store::DecisionView>& decision,
                               const std::vector<records::RecordValues>& leaves) const {
    QStringList names;
    if (!decision) return names;
    const std::string day = dayOf(decision->atMs);
    for (const auto& who : records::stoodInFor(leaves, decision->author, day)) {
        names += QString::fromStdString(m_app.tablet().reader().nameOf(who));
    }
    return names;
}

void DayPage::fillTalk(const DayLines& lines) {
    std::vector<AmendmentLine> amendments;
    for (const auto& one : m_view.differences) {
        amendments.push_back(lines.amendmentLine(one, m_view));
    }
    m_amendments.setRows(std::move(amendments));
    std::vector<SaidLine> comments;
    for (const auto& one : m_view.comments) {
        SaidLine line = lines.commentLine(one);
        const auto on = std::ranges::find(m_view.log, one.text("on"), &store::RecordView::record);
        if (on != m_view.log.end()) {
            line.onKind = QString::fromStdString(on->kind);
            line.onGone = on->isVoid;
        }
        comments.push_back(std::move(line));
    }
    m_comments.setRows(std::move(comments));
    std::vector<FlagLine> flags;
    for (const auto& one : m_view.flags) flags.push_back(lines.flagLine(one));
    m_flags.setRows(std::move(flags));
}

// ---- Words

WordsFor DayPage::wordsFor(const QString& what, const std::string& about) const {
    return {what, m_participant, m_day, about};
}

void DayPage::findBegun() {
    std::vector<WordsFor> places{wordsFor("comment")};
    if (m_supervisor && m_view.hindrance.empty()) places.push_back(wordsFor("return"));
    for (const auto& flag : m_view.flags) places.push_back(wordsFor("seen", flag.record));
    for (const auto& record : m_view.log) {
        places.push_back(wordsFor("comment", record.record));
        for (const auto& [name, field] : record.fields) {
            if (field.rivals.empty()) continue;
            places.push_back(wordsFor("reason", settledPlace(record.record, name)));
        }
    }
    m_begun.clear();
    for (const WordsFor& place : places) {
        const auto found = m_words.begun(place);
        if (!found) continue;
        m_begun += QVariantMap{{"what", place.what},
                               {"about", QString::fromStdString(place.about)},
                               {"change", QString::fromStdString(found->change)},
                               {"text", m_words.begunText(place)}};
    }
}

void DayPage::beginWords(const QString& what, const QString& about) {
    std::vector<records::EarlierText> earlier;
    auto& tablet = m_app.tablet();
    if (what == "comment" && tablet.readable()) {
        const std::string first = addDays(m_day, -kCopiedDaysBack);
        for (const auto& row : tablet.reader().rowsOf(tablet.viewer(), "comment", m_participant)) {
            const bool near = row.day >= first && row.day < m_day;
            if (near) earlier.push_back({row.day, row.text("text")});
        }
    }
    m_words.begin(wordsFor(what, about.toStdString()), std::move(earlier));
}

void DayPage::continueWords(const QString& what, const QString& about, const QString& change) {
    if (what != "reason") return beginWords(what, about);
    WordsFor words = wordsFor(what, about.toStdString());
    words.change = change.toStdString();
    m_words.begin(std::move(words));
}

void DayPage::laidAside() {
    findBegun();
    emit changed();
}

void DayPage::sayWords() {
    const WordsFor& words = m_words.of();
    if (words.what == "comment") {
        if (m_words.trimmed().empty()) return;
        std::map<std::string, Json> set{{"text", m_words.trimmed()}};
        if (!words.about.empty()) set["on"] = words.about;
        save({.kind = "comment", .participant = m_participant, .day = m_day, .set = std::move(set)},
             true);
    } else if (words.what == "seen") {
        std::map<std::string, Json> set{{"flag", words.about}};
        if (!m_words.trimmed().empty()) set["done"] = m_words.trimmed();
        save({.kind = "flag_seen",
              .participant = m_participant,
              .day = m_day,
              .set = std::move(set)},
             true);
    } else if (words.what == "reason") {
        const auto space = words.about.find(' ');
        settleNow(words.about.substr(0, space), words.about.substr(space + 1), words.change,
                  m_words.trimmed());
    }
}

// ---- Deciding and saving

void DayPage::bring() { m_app.tablet().bring(m_participant, m_day); }

void DayPage::sign(const QString& secret) { decide(false, {}, secret); }

void DayPage::sendBack(const QString& secret) { decide(true, m_words.trimmed(), secret); }

void DayPage::decide(bool returned, const std::string& comment, const QString& secret) {
    if (m_busy) return;
    m_problem.clear();
    m_secretProblem.clear();
    tablet::SignRequest request{.participant = m_participant,
                                .day = m_day,
                                .returned = returned,
                                .comment = comment,
                                .shown = m_view.covers};
    if (!secretNeeded()) return send(std::move(request));
    m_busy = true;
    emit changed();
    m_app.tablet().confirmSecret(typedSecret(secret), this, [this, request](auto good) {
        m_busy = false;
        emit changed();
        if (!good) return m_secretProblem.set(good.error());
        send(request);
    });
}

void DayPage::send(tablet::SignRequest request) {
    m_busy = true;
    emit changed();
    const bool worded = request.returned;
    m_app.tablet().sign(std::move(request), this, [this, worded](auto saved) {
        if (saved && !m_mendsComment) noteMended(m_app, std::exchange(m_mends, {}));
        finished(saved, worded);
    });
}

// What was refused stays where it was typed, with why beside it.
void DayPage::finished(const Result<tablet::Saved>& saved, bool worded) {
    m_busy = false;
    if (saved && worded) m_words.done();
    refresh();
    if (!saved && worded && !isAboutTheDay(saved.error().code)) {
        return m_words.problem()->set(saved.error());
    }
    if (!saved) m_problem.set(saved.error());
    emit done();
}

void DayPage::save(tablet::SaveRequest request, bool worded) {
    if (m_busy) return;
    m_busy = true;
    m_problem.clear();
    emit changed();
    const bool mends = m_mendsComment && request.kind == "comment";
    if (worded) request.finishes = m_words.draftKey();
    m_app.tablet().save(std::move(request), this, [this, mends, worded](auto saved) {
        if (saved && mends) noteMended(m_app, std::exchange(m_mends, {}));
        finished(saved, worded);
    });
}

bool DayPage::settle(const QString& record, const QString& field, const QString& change) {
    if (!m_view.signedBy) {
        settleNow(record.toStdString(), field.toStdString(), change.toStdString(), {});
        return false;
    }
    WordsFor words = wordsFor("reason", settledPlace(record.toStdString(), field.toStdString()));
    words.change = change.toStdString();
    m_words.begin(std::move(words));
    return true;
}

void DayPage::settleNow(const std::string& record, const std::string& field,
                        const std::string& change, const std::string& reason) {
    const auto view = std::ranges::find(m_view.log, record, &store::RecordView::record);
    auto request =
        settlingRequest(view == m_view.log.end() ? store::RecordView() : *view, field, change);
    if (!request) {
        m_problem.set(request.error());
        emit done();
        return;
    }
    request->reason = reason;
    save(*std::move(request), !reason.empty());
}

}  // namespace ayumi::viewmodels
