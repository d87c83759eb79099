#include "mobile/viewmodels/talk_page.h"

#include <algorithm>

#include "mobile/viewmodels/attendance_view.h"
#include "mobile/viewmodels/field_text.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/readers.h"
#include "shared/base/time_text.h"
#include "shared/records/permissions.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kTalkDays = 7;

}  // namespace

std::vector<store::RecordView> saidLately(Tablet& tablet, const std::string& today,
                                          const std::string& participant) {
    std::vector<store::RecordView> comments;
    if (!tablet.readable()) return comments;
    const auto viewer = tablet.viewer();
    const std::string since = addDays(today, -kTalkDays);
    for (const auto& row : tablet.reader().rows(viewer, "comment")) {
        if (!participant.empty() && row.participant != participant) continue;
        if (row.isVoid || row.day < since) continue;
        auto view = tablet.reader().record(viewer, row.record);
        if (!view || !view->fields.contains("text") || view->text("text").empty()) continue;
        comments.push_back(*std::move(view));
    }
    return comments;
}

std::vector<TalkLine> talkOf(Tablet& tablet, const std::string& participant,
                             const std::string& today) {
    std::vector<TalkLine> lines;
    for (const auto& comment : saidLately(tablet, today, participant)) {
        const auto& said = comment.fields.at("text");
        TalkLine line;
        line.key = QString::fromStdString(comment.record);
        line.text = QString::fromStdString(comment.text("text"));
        line.own = said.author == participant;
        line.by = line.own ? QString() : familyMarkup(tablet, said.author);
        line.way = wayOf(said);
        line.at = localMoment(said.atMs);
        line.waiting = comment.pending;
        line.day = comment.day;
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, std::greater{}, &TalkLine::at);
    return lines;
}

TalkPage::TalkPage(AppContext& app, const QVariantMap&)
    : m_app(app),
      m_person(app.session()->person().toStdString()),
      m_draftKey{m_person, "talk/" + m_person},
      m_problem(app.language()),
      m_textProblem(app.language()) {
    m_limit = textLimitOf("comment", "text");
    m_readers = readersOf(app.tablet(), m_person, app.today().toStdString());
    if (app.tablet().readable()) {
        const auto draft = app.tablet().draft(m_draftKey);
        if (draft) m_text = QString::fromStdString(draft->content.value("text", std::string()));
    }
    if (!m_text.isEmpty()) m_stage = "write";
    connect(&app.tablet(), &Tablet::recordsChanged, this, &TalkPage::refresh);
    connect(&app.tablet(), &Tablet::aboutToLock, this, [this] {
        if (m_stage == "write" && takeDanger()) offerHelpLater(m_app.tablet(), m_person);
    });
    refresh();
}

void TalkPage::refresh() {
    // Given back, the page is still there for a moment, and no longer the reader's.
    if (m_app.session()->person().toStdString() != m_person) return;
    m_lines.setRows(talkOf(m_app.tablet(), m_person, m_app.today().toStdString()));
    emit changed();
}

void TalkPage::write() {
    m_stage = "write";
    m_savedAt.clear();
    emit changed();
}

QString TalkPage::edit(const QString& text) {
    if (m_stage != "write" || text == m_text) return m_text;
    const FittedText fitted = fitText(m_text, text, m_limit);
    if (fitted.leftOut > 0) {
        m_textProblem.set(
            {"text_left_out",
             {{"max", std::to_string(m_limit)}, {"over", std::to_string(fitted.leftOut)}}});
    } else {
        m_textProblem.clear();
    }
    m_text = fitted.text;
    if (m_text.isEmpty()) m_app.tablet().dropDraft(m_draftKey);
    if (!m_text.isEmpty()) {
        m_app.tablet().keepDraft(m_draftKey, records::participantAudience(m_person),
                                 {{"text", m_text.toStdString()}});
    }
    emit changed();
    return m_text;
}

// An answer is about the day of what was said last, and names it.
void TalkPage::send() {
    if (m_busy) return;
    if (m_text.trimmed().isEmpty()) return back();
    m_busy = true;
    m_problem.clear();
    tablet::SaveRequest request{.kind = "comment",
                                .participant = m_person,
                                .day = m_app.today().toStdString(),
                                .set = {{"text", m_text.trimmed().toStdString()}},
                                .finishes = m_draftKey};
    for (const TalkLine& line : talkOf(m_app.tablet(), m_person, request.day)) {
        if (line.own) continue;
        request.day = line.day;
        request.set["on"] = line.key.toStdString();
        break;
    }
    const bool danger = takeDanger();
    m_app.tablet().save(std::move(request), this, [this, danger](auto saved) {
        m_busy = false;
        if (!saved) return m_problem.set(saved.error());
        m_text.clear();
        m_stage = "words";
        m_savedAt = localMoment(m_app.tablet().nowMs());
        refresh();
        if (danger) m_app.navigator()->open("help", {{"source", "words"}});
    });
}

void TalkPage::back() {
    const bool danger = m_stage == "write" && takeDanger();
    if (m_stage != "write" || m_lines.count() == 0) {
        m_app.navigator()->back();
    } else {
        m_stage = "words";  // what was typed stays a draft
        emit changed();
    }
    if (danger) m_app.navigator()->open("help", {{"source", "words"}});
}

bool TalkPage::takeDanger() {
    const bool wanted = m_offer.wanted(m_text);
    if (wanted) m_offer.made(m_text);
    return wanted;
}

}  // namespace ayumi::viewmodels
