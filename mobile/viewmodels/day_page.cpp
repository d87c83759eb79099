#include "mobile/viewmodels/day_page.h"

#include "mobile/viewmodels/copied_hints.h"
#include "mobile/viewmodels/mending.h"
#include "mobile/viewmodels/typed_secret.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

DayPage::DayPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(args["participant"].toString().toStdString()),
      m_day(args["day"].toString().toStdString()),
      m_problem(app.language()),
      m_secretProblem(app.language()),
      m_begunComment(args["typed"].toMap()["text"].toString()),
      m_mends(args["mends"].toString()),
      m_supervisor(app.session()->role() == "supervisor") {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &DayPage::refresh);
    refresh();
}

QString DayPage::status() const { return QString::fromUtf8(sync::nameOf(m_view.status).data()); }

void DayPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    m_view = tablet.reader().day(tablet.viewer(), m_participant, m_day);
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
    fillLines();
    emit changed();
}

void DayPage::fillLines() {
    auto& tablet = m_app.tablet();
    const DayLines lines(tablet.reader(), tablet.viewer(), m_participant);
    std::vector<RecordLine> records;
    QStringList sites;
    for (const auto& record : m_view.log) {
        records.push_back(lines.recordLine(record));
        records.back().copied =
            copiedHints(tablet.reader(), tablet.viewer(), tablet.vault()->agency(), record);
        if (!records.back().siteName.isEmpty()) sites += records.back().siteName;
    }
    m_siteNames = sites.join("  ");
    m_records.setRows(std::move(records));
    std::vector<AmendmentLine> amendments;
    for (const auto& one : m_view.differences) amendments.push_back(lines.amendmentLine(one));
    m_amendments.setRows(std::move(amendments));
    std::vector<SaidLine> comments;
    for (const auto& one : m_view.comments) comments.push_back(lines.commentLine(one));
    m_comments.setRows(std::move(comments));
    std::vector<FlagLine> flags;
    for (const auto& one : m_view.flags) flags.push_back(lines.flagLine(one));
    m_flags.setRows(std::move(flags));
    m_signedBy = m_view.signedBy ? lines.decisionLine(*m_view.signedBy) : SaidLine();
    m_returnedBy = m_view.returnedBy ? lines.decisionLine(*m_view.returnedBy) : SaidLine();
    m_signedRecords.setRows(m_view.signedBy ? lines.signedLines(m_view.signedBy->log)
                                            : std::vector<RecordLine>());
}

void DayPage::bring() { m_app.tablet().bring(m_participant, m_day); }

void DayPage::sign(const QString& secret) { decide(false, {}, secret); }

void DayPage::sendBack(const QString& comment, const QString& secret) {
    decide(true, comment.trimmed().toStdString(), secret);
}

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
    m_app.tablet().sign(std::move(request), this, [this](auto saved) {
        if (saved && m_begunComment.isEmpty()) noteMended(m_app, std::exchange(m_mends, {}));
        finished(saved);
    });
}

void DayPage::finished(const Result<tablet::Saved>& saved) {
    m_busy = false;
    if (!saved) m_problem.set(saved.error());
    refresh();
    emit done();
}

void DayPage::save(tablet::SaveRequest request, bool mends) {
    if (m_busy) return;
    m_busy = true;
    m_problem.clear();
    emit changed();
    m_app.tablet().save(std::move(request), this, [this, mends](auto saved) {
        if (saved && mends) noteMended(m_app, std::exchange(m_mends, {}));
        finished(saved);
    });
}

void DayPage::say(const QString& text) {
    if (text.trimmed().isEmpty()) return;
    save({.kind = "comment",
          .participant = m_participant,
          .day = m_day,
          .set = {{"text", text.trimmed().toStdString()}}},
         !m_begunComment.isEmpty());
}

void DayPage::settle(const QString& record, const QString& field, const QString& change,
                     const QString& reason) {
    for (const auto& view : m_view.log) {
        const auto found = view.fields.find(field.toStdString());
        if (view.record != record.toStdString() || found == view.fields.end()) continue;
        const store::ValueView* chosen =
            found->second.change == change.toStdString() ? &found->second : nullptr;
        for (const auto& rival : found->second.rivals) {
            if (rival.change == change.toStdString()) chosen = &rival;
        }
        if (chosen == nullptr) return;
        return save({.kind = view.kind,
                     .record = view.record,
                     .participant = m_participant,
                     .day = m_day,
                     .about = view.about,
                     .set = {{found->first, chosen->value}},
                     .onScreen = view.onScreen,
                     .reason = reason.trimmed().toStdString()});
    }
}

void DayPage::seen(const QString& flag, const QString& done) {
    std::map<std::string, Json> set{{"flag", flag.toStdString()}};
    if (!done.trimmed().isEmpty()) set["done"] = done.trimmed().toStdString();
    save({.kind = "flag_seen", .participant = m_participant, .day = m_day, .set = std::move(set)});
}

void DayPage::step(int days) {
    m_day = addDays(m_day, days);
    m_problem.clear();
    refresh();
}

void DayPage::openAttendance(const QString& record) {
    for (const auto& view : m_view.log) {
        if (view.record != record.toStdString() || view.kind != "attendance") continue;
        m_app.navigator()->open("attendance",
                                {{"participant", QString::fromStdString(m_participant)},
                                 {"site", QString::fromStdString(view.about)},
                                 {"day", day()}});
    }
}

}  // namespace ayumi::viewmodels
