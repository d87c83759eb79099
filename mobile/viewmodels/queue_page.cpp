#include "mobile/viewmodels/queue_page.h"

#include <algorithm>

#include "mobile/viewmodels/attendance_view.h"
#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/person_records.h"
#include "mobile/viewmodels/record_cares.h"
#include "mobile/viewmodels/typed_secret.h"
#include "mobile/viewmodels/waiting_days.h"

namespace ayumi::viewmodels {

namespace {

using sync::DayStatus;

QString statusText(const store::DayRow& row) {
    return QString::fromUtf8(sync::nameOf(row.status).data());
}

bool choosable(const store::DayRow& row) {
    return row.hindrance.empty() &&
           (row.status == DayStatus::Ready || row.status == DayStatus::Amended);
}

}  // namespace

QueuePage::QueuePage(AppContext& app, const QVariantMap&)
    : m_app(app),
      m_refresh(app, *this, [this] { refresh(); }),
      m_reviews(app),
      m_months(app),
      m_newcomers(app),
      m_silence(app),
      m_leaves(app, LeavesTold::When::RunningOrSoon),
      m_firstSteps(app),
      m_problem(app.language()),
      m_secretProblem(app.language()) {
    refresh();
}

QString QueuePage::keyText(const Key& key) {
    return QString::fromStdString(key.first + '/' + key.second);
}

int QueuePage::count(DayStatus status) const {
    return static_cast<int>(std::ranges::count(m_waiting, status, &store::DayRow::status));
}

void QueuePage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable() || m_busy) return;
    m_siteNames = siteNames(tablet);
    const auto& days = tablet.reader().days(tablet.viewer());
    m_waiting = waitingDays(days);
    m_months.show(days);
    m_newcomers.refresh();
    m_leaves.refresh();
    m_firstSteps.refresh(!days.empty());
    std::erase_if(m_chosen, [&](const Key& key) {
        return std::ranges::none_of(m_waiting, [&](const auto& row) {
            return Key(row.participant, row.day) == key && choosable(row);
        });
    });
    std::vector<UnseenFlag> flags;
    for (const auto& flag : tablet.reader().unseenFlags(tablet.viewer())) {
        flags.push_back({keyText({flag.participant, flag.day}),
                         familyName(tablet.reader(), flag.participant), localMoment(flag.atMs)});
    }
    std::ranges::stable_sort(
        flags, {}, [](const UnseenFlag& flag) { return std::pair(flag.at, flag.personName); });
    m_flags.setRows(std::move(flags));
    showCares();
    showRows();
}

void QueuePage::showCares() {
    auto& tablet = m_app.tablet();
    m_visitsDue.setRows(viewmodels::visitsDue(tablet, m_app.today().toStdString()));
    std::vector<Care> contested;
    for (const auto& record : contestedBesideDays(tablet)) {
        contested.push_back(contestedCare(tablet.reader(), record, m_siteNames));
    }
    m_contestedRecords.setRows(std::move(contested));
}

QueueLine QueuePage::lineOf(const store::DayRow& row) {
    auto& tablet = m_app.tablet();
    QueueLine line;
    line.key = keyText({row.participant, row.day});
    line.day = QString::fromStdString(row.day);
    line.personName = QString::fromStdString(tablet.reader().nameOf(row.participant));
    QStringList places;
    for (const auto& site : row.sites) places += nameAt(m_siteNames, site);
    line.siteName = places.join("  ");
    for (const auto& author : row.authors) {
        line.authors +=
            QVariantMap{{"by", familyName(tablet.reader(), author.person)},
                        {"bySelf", author.person == row.participant},
                        {"way", author.handed ? wayOf("handed", false, false)
                                              : wayOf({}, author.proxy, author.proxyConfirmed)}};
    }
    line.status = statusText(row);
    line.differences = static_cast<int>(row.differences);
    if (row.status == DayStatus::Amended) {
        const DayLines lines(tablet, m_app.language().code(), row.participant);
        const auto day = tablet.reader().day(tablet.viewer(), row.participant, row.day);
        for (const auto& one : day.differences) {
            line.amendments += QVariant::fromValue(lines.amendmentLine(one, day));
        }
    }
    line.choosable = choosable(row);
    line.chosen = m_chosen.contains({row.participant, row.day});
    return line;
}

void QueuePage::showRows() {
    std::vector<QueueLine> lines;
    m_found = 0;
    for (const auto& row : m_waiting) {
        if (!m_filter.isEmpty() && statusText(row) != m_filter) continue;
        if (m_found++ < m_most) lines.push_back(lineOf(row));
    }
    m_days.setRows(std::move(lines));
    emit changed();
}

void QueuePage::setFilter(const QString& status) {
    m_filter = status;
    m_most = kDaysAtOnce;
    showRows();
}

void QueuePage::showMore() {
    m_most += kDaysAtOnce;
    showRows();
}

void QueuePage::choose(const QString& key, bool wanted) {
    for (const auto& row : m_waiting) {
        const Key own(row.participant, row.day);
        if (keyText(own) != key || !choosable(row)) continue;
        if (wanted) {
            m_chosen.insert(own);
        } else {
            m_chosen.erase(own);
        }
    }
    showRows();
}

void QueuePage::open(const QString& key) {
    m_app.navigator()->open(
        "day", {{"participant", key.section('/', 0, 0)}, {"day", key.section('/', 1)}});
}

void QueuePage::openPerson(const QString& participant) {
    m_app.navigator()->open("person", {{"participant", participant}});
}

void QueuePage::openContested(const QString& key) {
    const auto records = contestedBesideDays(m_app.tablet());
    const auto record = std::ranges::find(records, key.toStdString(), &store::RecordView::record);
    if (record != records.end()) m_app.openContested(*record);
}

void QueuePage::signChosen(const QString& secret) {
    if (m_busy || m_chosen.empty()) return;
    m_problem.clear();
    m_secretProblem.clear();
    std::vector<store::DayRow> rows;
    for (const auto& row : m_waiting) {
        if (m_chosen.contains({row.participant, row.day})) rows.push_back(row);
    }
    m_busy = true;
    emit changed();
    if (!secretNeeded()) return signNext(std::move(rows));
    m_app.tablet().confirmSecret(typedSecret(secret), this, [this, rows](auto good) {
        if (good) return signNext(rows);
        m_busy = false;
        m_secretProblem.set(good.error());
        emit changed();
    });
}

void QueuePage::signNext(std::vector<store::DayRow> rest) {
    if (rest.empty()) {
        m_busy = false;
        refresh();
        emit done();
        return;
    }
    const store::DayRow row = std::move(rest.front());
    rest.erase(rest.begin());
    tablet::SignRequest request{
        .participant = row.participant, .day = row.day, .shown = row.covers};
    m_app.tablet().sign(std::move(request), this, [this, row, rest](auto saved) {
        if (saved) {
            m_chosen.erase({row.participant, row.day});
        } else {
            m_problem.set(saved.error());
        }
        signNext(rest);
    });
}

}  // namespace ayumi::viewmodels
