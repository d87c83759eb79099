// The people of a site on a day: one tap records, what stands twice is settled in place.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include <set>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/rows_model.h"
#include "mobile/viewmodels/shown_refresh.h"

namespace ayumi::viewmodels {

struct RosterLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // participant
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString kana MEMBER kana)
    Q_PROPERTY(QString letter MEMBER letter)
    Q_PROPERTY(QString hue MEMBER hue)
    Q_PROPERTY(QString plannedStart MEMBER plannedStart)
    Q_PROPERTY(QString plannedEnd MEMBER plannedEnd)
    Q_PROPERTY(QString standing MEMBER standing)  // none, recorded, contested
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString arrived MEMBER arrived)
    Q_PROPERTY(QString leftAt MEMBER leftAt)
    Q_PROPERTY(bool leftNextDay MEMBER leftNextDay)
    Q_PROPERTY(QString noticeAt MEMBER noticeAt)
    Q_PROPERTY(QString by MEMBER by)
    Q_PROPERTY(bool bySelf MEMBER bySelf)
    Q_PROPERTY(QString way MEMBER way)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool putOff MEMBER putOff)
    Q_PROPERTY(QVariantList candidates MEMBER candidates)  // of Standing

public:
    QString key;
    QString name;
    QString kana;
    QString letter;
    QString hue;
    QString plannedStart;
    QString plannedEnd;
    QString standing = "none";
    QString status;
    QString arrived;
    QString leftAt;
    bool leftNextDay = false;
    QString noticeAt;
    QString by;
    bool bySelf = false;
    QString way;
    bool waiting = false;
    bool putOff = false;
    QVariantList candidates;

    bool operator==(const RosterLine&) const = default;
};

class RosterPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed)
    Q_PROPERTY(QString day READ day CONSTANT)
    Q_PROPERTY(bool isToday READ isToday NOTIFY changed)
    Q_PROPERTY(int planned READ planned NOTIFY changed)
    Q_PROPERTY(int came READ came NOTIFY changed)
    Q_PROPERTY(int noticed READ noticed NOTIFY changed)
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* rows READ rows CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    RosterPage(AppContext& app, const QVariantMap& args);  // args: site, day

    const QString& siteName() const { return m_siteName; }
    QString day() const { return QString::fromStdString(m_day); }
    bool isToday() const { return day() == m_app.today(); }
    int planned() const { return m_planned; }
    int came() const { return m_came; }
    int noticed() const { return m_noticed; }
    const QString& savedAt() const { return m_savedAt; }
    RowsModelBase* rows() { return &m_rows; }
    Problem* problem() { return &m_problem; }

    // "present" and "late" with the time of now, "absent" without; only where nothing stands yet.
    // Of a day that is not today, coming goes into the form, where its time is written.
    Q_INVOKABLE void record(const QString& participant, const QString& status);
    Q_INVOKABLE void settle(const QString& participant, const QString& candidate);
    Q_INVOKABLE void later(const QString& participant);
    Q_INVOKABLE void openForm(const QString& participant);
    Q_INVOKABLE void openPerson(const QString& participant);
    Q_INVOKABLE void openSite();

signals:
    void changed();

private:
    void refresh();
    RosterLine lineOf(const store::RosterRow& row);
    const store::RosterRow* find(const QString& participant) const;
    void save(const store::RosterRow& row, std::map<std::string, Json> set);

    AppContext& m_app;
    ShownRefresh m_refresh;
    Problem m_problem;
    const std::string m_site;
    const std::string m_day;
    RowsModel<RosterLine> m_rows;
    std::vector<store::RosterRow> m_shown;  // what stood on the screen: goes with each save
    std::set<QString> m_putOff;
    std::set<std::string> m_saving;  // taps under way; a second tap does nothing
    QString m_siteName;
    QString m_savedAt;
    int m_planned = 0;
    int m_came = 0;
    int m_noticed = 0;
};

}  // namespace ayumi::viewmodels
