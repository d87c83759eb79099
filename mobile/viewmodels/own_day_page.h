// A participant's own day: 来ました and 帰ります, for each site they are expected at; and なおす
// for what was tapped by mistake: another time, or taken back. What was stays readable (law 4).
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/confirmation_page.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct OwnSite {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // site
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString plannedStart MEMBER plannedStart)
    Q_PROPERTY(QString plannedEnd MEMBER plannedEnd)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString arrived MEMBER arrived)
    Q_PROPERTY(QString leftAt MEMBER leftAt)

public:
    QString key;
    QString name;
    QString plannedStart;
    QString plannedEnd;
    QString status;
    QString arrived;
    QString leftAt;

    bool operator==(const OwnSite&) const = default;
};

class OwnDayPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString markup READ markup CONSTANT)
    Q_PROPERTY(QString hue READ hue CONSTANT)
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY changed)
    Q_PROPERTY(QStringList readers READ readers CONSTANT)
    Q_PROPERTY(QString stage READ stage NOTIFY changed)    // sites, fix
    Q_PROPERTY(QString fixing READ fixing NOTIFY changed)  // "arrived", "left"
    Q_PROPERTY(QString fixSite READ fixSite NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY changed)  // as it would be kept: "08:55"
    Q_PROPERTY(ayumi::viewmodels::Problem* timeProblem READ timeProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* sites READ sites CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* marks READ marks CONSTANT)  // of goals (DayFact)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    OwnDayPage(AppContext& app, const QVariantMap& args);

    const QString& markup() const { return m_markup; }
    const QString& hue() const { return m_hue; }
    const QString& savedAt() const { return m_savedAt; }
    RowsModelBase* sites() { return &m_sites; }
    RowsModelBase* marks() { return &m_marks; }
    Problem* problem() { return &m_problem; }
    const QStringList& readers() const { return m_readers; }
    QString stage() const { return m_fixing.empty() ? "sites" : "fix"; }
    QString fixing() const { return QString::fromStdString(m_fixing); }
    QString fixSite() const;  // its name
    const QString& time() const { return m_time; }
    Problem* timeProblem() { return &m_timeProblem; }

    Q_INVOKABLE void arrive(const QString& site);
    Q_INVOKABLE void leave(const QString& site);
    // なおす of an own time: "arrived" or "left"
    Q_INVOKABLE void fix(const QString& site, const QString& field);
    Q_INVOKABLE void shift(int minutes);  // stays within the day
    // `why` stands beside the change; without it a day that was signed cannot be changed.
    Q_INVOKABLE void keepTime(const QString& why);
    Q_INVOKABLE void takeBack(const QString& why);  // it was not so at all
    Q_INVOKABLE void back();                        // out of なおす first: nothing changes
    Q_INVOKABLE void rest() { m_app.navigator()->open("rest"); }

signals:
    void changed();

private:
    void refresh();
    void save(const QString& site, std::map<std::string, Json> set, const QString& why = {});
    bool leavesBeforeArriving(const QString& arrived, const QString& left);

    AppContext& m_app;
    Problem m_problem;
    RowsModel<OwnSite> m_sites;
    RowsModel<DayFact> m_marks;
    std::map<std::string, store::RecordView> m_views;  // by site
    Problem m_timeProblem;
    QStringList m_readers;
    QString m_fixSite;
    std::string m_fixing;
    QString m_time;
    QString m_markup;
    QString m_hue;
    QString m_savedAt;
};

}  // namespace ayumi::viewmodels
