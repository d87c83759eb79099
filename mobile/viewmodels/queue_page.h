// What waits for a supervisor, oldest first: days to sign, amended, returned, contested; calls for
// help nobody has answered (look: s01-queue).
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include <set>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/care.h"
#include "mobile/viewmodels/first_steps.h"
#include "mobile/viewmodels/leaves.h"
#include "mobile/viewmodels/months_page.h"
#include "mobile/viewmodels/newcomers.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/reviews_page.h"
#include "mobile/viewmodels/rows_model.h"
#include "mobile/viewmodels/shown_refresh.h"
#include "mobile/viewmodels/silent_page.h"
#include "mobile/viewmodels/site_names.h"

namespace ayumi::viewmodels {

struct QueueLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // participant/day
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(QString siteName MEMBER siteName)
    Q_PROPERTY(QVariantList authors MEMBER authors)  // {by, bySelf, way}
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(int differences MEMBER differences)
    // What came after the signature, so that nothing is signed unseen: AmendmentLines
    Q_PROPERTY(QVariantList amendments MEMBER amendments)
    Q_PROPERTY(bool choosable MEMBER choosable)  // may be signed from here
    Q_PROPERTY(bool chosen MEMBER chosen)

public:
    QString key;
    QString day;
    QString personName;
    QString siteName;
    QVariantList authors;
    QString status;
    int differences = 0;
    QVariantList amendments;
    bool choosable = false;
    bool chosen = false;

    bool operator==(const QueueLine&) const = default;
};

struct UnseenFlag {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // participant/day
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(QString at MEMBER at)

public:
    QString key;
    QString personName;
    QString at;

    bool operator==(const UnseenFlag&) const = default;
};

class QueuePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)  // "" or a status
    Q_PROPERTY(int all READ all NOTIFY changed)
    Q_PROPERTY(int ready READ ready NOTIFY changed)
    Q_PROPERTY(int amended READ amended NOTIFY changed)
    Q_PROPERTY(int returned READ returned NOTIFY changed)
    Q_PROPERTY(int contested READ contested NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(int more READ more NOTIFY changed)  // of the filter and not in `days` yet
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* days READ days CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* flags READ flags CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* visitsDue READ visitsDue CONSTANT)  // Care
    // What says two things and is part of no day: Care
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* contestedRecords READ contestedRecords CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::ReviewsDue* reviews READ reviews CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::MonthsDue* months READ months CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Silence* silence READ silence CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Newcomers* newcomers READ newcomers CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::LeavesTold* leaves READ leaves CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::FirstSteps* firstSteps READ firstSteps CONSTANT)
    Q_PROPERTY(bool secretNeeded READ secretNeeded NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* secretProblem READ secretProblem CONSTANT)

public:
    QueuePage(AppContext& app, const QVariantMap& args);

    const QString& filter() const { return m_filter; }
    void setFilter(const QString& status);
    int all() const { return static_cast<int>(m_waiting.size()); }
    int ready() const { return count(sync::DayStatus::Ready); }
    int amended() const { return count(sync::DayStatus::Amended); }
    int returned() const { return count(sync::DayStatus::Returned); }
    int contested() const { return count(sync::DayStatus::Contested); }
    int chosen() const { return static_cast<int>(m_chosen.size()); }
    int more() const { return m_found - m_days.count(); }
    RowsModelBase* days() { return &m_days; }
    RowsModelBase* flags() { return &m_flags; }
    RowsModelBase* visitsDue() { return &m_visitsDue; }
    RowsModelBase* contestedRecords() { return &m_contestedRecords; }
    ReviewsDue* reviews() { return &m_reviews; }
    MonthsDue* months() { return &m_months; }
    Silence* silence() { return &m_silence; }
    Newcomers* newcomers() { return &m_newcomers; }
    LeavesTold* leaves() { return &m_leaves; }
    FirstSteps* firstSteps() { return &m_firstSteps; }
    bool secretNeeded() const { return !m_app.tablet().secretConfirmed(); }
    bool busy() const { return m_busy; }
    Problem* problem() { return &m_problem; }
    Problem* secretProblem() { return &m_secretProblem; }

    Q_INVOKABLE void showMore();
    Q_INVOKABLE void choose(const QString& key, bool wanted);
    Q_INVOKABLE void open(const QString& key);
    Q_INVOKABLE void openPerson(const QString& participant);
    Q_INVOKABLE void openContested(const QString& key);
    Q_INVOKABLE void openOverview() { m_app.navigator()->open("overview"); }
    Q_INVOKABLE void openHeld() { m_app.navigator()->open("held"); }
    // Signs the chosen days one after the other, each as it stood in the list; one that changed
    // since stays chosen and is said. done() follows.
    Q_INVOKABLE void signChosen(const QString& secret);

signals:
    void changed();
    void done();

private:
    using Key = std::pair<std::string, std::string>;  // participant, day
    static constexpr int kDaysAtOnce = 40;  // after a holiday hundreds wait, too many to draw
    static QString keyText(const Key& key);
    QueueLine lineOf(const store::DayRow& row);
    int count(sync::DayStatus status) const;
    void refresh();
    void showRows();
    void showCares();
    void signNext(std::vector<store::DayRow> rest);

    AppContext& m_app;
    ShownRefresh m_refresh;
    ReviewsDue m_reviews;
    MonthsDue m_months;
    Newcomers m_newcomers;
    Silence m_silence;
    LeavesTold m_leaves;
    FirstSteps m_firstSteps;
    Problem m_problem;
    Problem m_secretProblem;
    RowsModel<QueueLine> m_days;
    RowsModel<UnseenFlag> m_flags;
    RowsModel<Care> m_visitsDue;
    RowsModel<Care> m_contestedRecords;
    std::vector<store::DayRow> m_waiting;  // oldest first
    SiteNames m_siteNames;
    std::set<Key> m_chosen;
    QString m_filter;
    int m_most = kDaysAtOnce;
    int m_found = 0;  // of the filter
    bool m_busy = false;
};

}  // namespace ayumi::viewmodels
