#include "mobile/viewmodels/month_closing.h"

#include <utility>

#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/settling.h"
#include "shared/base/months.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

constexpr const char* kClosingKind = "month_close";

tablet::SaveRequest decision(const std::string& participant, const std::string& month,
                             const MonthStanding& standing) {
    tablet::SaveRequest request{
        .kind = kClosingKind, .participant = participant, .day = records::closingDayOf(month)};
    if (standing.closing) request.onScreen = standing.closing->onScreen;
    return request;
}

struct Decision {
    std::string state;  // "" without one that stands
    bool contested = false;
};

Decision decisionIn(const std::optional<store::RecordView>& closing) {
    if (!closing || closing->isVoid) return {};
    const auto field = closing->fields.find("state");
    return {closing->text("state"), field != closing->fields.end() && field->second.contested};
}

std::optional<store::RecordView> closingOf(Tablet& tablet, const std::string& participant,
                                           const std::string& day) {
    return tablet.reader().record(
        tablet.viewer(),
        naturalRecordOf(tablet, kClosingKind, participant, records::closingDayOf(day), {}));
}

DayStatuses statusesOf(Tablet& tablet, const std::string& participant, const std::string& month) {
    DayStatuses statuses;
    const std::string last = lastOfMonth(month);
    for (std::string day = firstOfMonth(month); day <= last; day = addDays(day, 1)) {
        const auto row = tablet.reader().dayRow(tablet.viewer(), participant, day);
        if (row) statuses[day] = sync::nameOf(row->status);
    }
    return statuses;
}

}  // namespace

MonthStanding monthStanding(Tablet& tablet, const records::PersonMonth& month,
                            const std::string& participant, const DayStatuses& statuses,
                            const std::string& today) {
    MonthStanding standing;
    standing.days = records::daysInTheWay(month, statuses);
    standing.empty = month.days.empty() && statuses.empty();
    standing.closing = closingOf(tablet, participant, month.month);
    const auto decided = decisionIn(standing.closing);
    standing.state = records::monthStateOf(month.month, today, decided.state, decided.contested,
                                           !standing.days.empty());
    return standing;
}

bool isMonthClosed(Tablet& tablet, const std::string& participant, const std::string& day) {
    const auto decided = decisionIn(closingOf(tablet, participant, day));
    return records::closesMonth(decided.state, decided.contested);
}

QVariantList daysMap(const std::vector<records::DayInTheWay>& days) {
    QVariantList maps;
    for (const auto& one : days) {
        maps += QVariantMap{{"day", QString::fromStdString(one.day)},
                            {"why", QString::fromStdString(one.why)}};
    }
    return maps;
}

tablet::SaveRequest closingRequest(const std::string& participant, const std::string& month,
                                   const MonthStanding& standing) {
    auto request = decision(participant, month, standing);
    request.set = {{"state", "closed"}};
    const bool hasWhy = standing.closing && !standing.closing->text("why").empty();
    if (hasWhy) request.set["why"] = nullptr;
    return request;
}

tablet::SaveRequest openingRequest(const std::string& participant, const std::string& month,
                                   const MonthStanding& standing, const std::string& why) {
    auto request = decision(participant, month, standing);
    request.set = {{"state", "open"}, {"why", why}};
    request.reason = why;
    return request;
}

MonthClosing::MonthClosing(AppContext& app, std::string participant)
    : m_app(app),
      m_participant(std::move(participant)),
      m_histories(app.tablet(), *this, [this] { read(); }),
      m_problem(app.language()) {}

QString MonthClosing::state() const {
    return QString::fromUtf8(records::nameOf(m_standing.state).data());
}

QString MonthClosing::why() const {
    return m_standing.closing ? QString::fromStdString(m_standing.closing->text("why")) : QString();
}

void MonthClosing::show(const records::PersonMonth& month) {
    if (month.month != m_month.month) m_problem.clear();
    m_month = month;
    read();
}

void MonthClosing::read() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable() || m_month.month.empty()) return;
    m_standing = monthStanding(tablet, m_month, m_participant,
                               statusesOf(tablet, m_participant, m_month.month),
                               m_app.today().toStdString());
    m_mayDecide = tablet.reader().mayWrite(tablet.viewer(), kClosingKind, m_participant);
    m_days = daysMap(m_standing.days);
    const DayLines lines(tablet, m_app.language().code(), m_participant);
    m_past = m_standing.closing ? pastOf(lines, m_histories, *m_standing.closing) : RecordPast();
    emit changed();
}

void MonthClosing::save(tablet::SaveRequest request) {
    m_problem.clear();
    m_app.tablet().save(std::move(request), this, [this](auto saved) {
        if (!saved) m_problem.set(saved.error());
        read();
    });
}

void MonthClosing::close() {
    if (m_mayDecide && m_standing.state == records::MonthState::Ready) {
        save(closingRequest(m_participant, m_month.month, m_standing));
    }
}

void MonthClosing::openAgain(const QString& why) {
    const bool closed = m_standing.state == records::MonthState::Closed ||
                        m_standing.state == records::MonthState::Changed;
    if (m_mayDecide && closed) {
        save(openingRequest(m_participant, m_month.month, m_standing, why.toStdString()));
    }
}

void MonthClosing::settle(const QString& field, const QString& change) {
    if (!m_mayDecide || !m_standing.closing) return;
    viewmodels::settle(m_app.tablet(), this, *m_standing.closing, field, change, m_problem,
                       [this] { read(); });
}

void MonthClosing::openDay(const QString& day) {
    m_app.navigator()->open("day",
                            {{"participant", QString::fromStdString(m_participant)}, {"day", day}});
}

}  // namespace ayumi::viewmodels
