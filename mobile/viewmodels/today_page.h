// The day of whoever is signed in: sites where people are expected, the way of whoever visits them,
// and what needs a look.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/care.h"
#include "mobile/viewmodels/leaves.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/reviews_page.h"
#include "mobile/viewmodels/rows_model.h"
#include "mobile/viewmodels/shown_refresh.h"
#include "mobile/viewmodels/visits_of.h"

namespace ayumi::viewmodels {

struct SiteToday {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // site
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString opens MEMBER opens)
    Q_PROPERTY(QString closes MEMBER closes)
    Q_PROPERTY(int planned MEMBER planned)
    Q_PROPERTY(int came MEMBER came)
    Q_PROPERTY(int noticed MEMBER noticed)
    Q_PROPERTY(int contested MEMBER contested)
    Q_PROPERTY(QVariantList faces MEMBER faces)  // {letter, hue}
    Q_PROPERTY(bool next MEMBER next)            // the first where somebody is still open
    // ---- The coach's own visit of today there, as far as there is one
    Q_PROPERTY(QString visit MEMBER visit)  // record; empty: none
    Q_PROPERTY(bool here MEMBER here)       // come, and not left
    Q_PROPERTY(QString from MEMBER from)    // arrived, else planned
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(bool toNextDay MEMBER toNextDay)
    Q_PROPERTY(bool visited MEMBER visited)             // done, and left
    Q_PROPERTY(int travelMinutes MEMBER travelMinutes)  // the way there
    Q_PROPERTY(int travelMetres MEMBER travelMetres)
    Q_PROPERTY(QString travelBy MEMBER travelBy)
    Q_PROPERTY(QString lastDay MEMBER lastDay)  // of the coach's visit before; empty: none known
    Q_PROPERTY(bool mayArrive MEMBER mayArrive)

public:
    QString key;
    QString name;
    QString opens;
    QString closes;
    int planned = 0;
    int came = 0;
    int noticed = 0;
    int contested = 0;
    QVariantList faces;
    bool next = false;
    QString visit;
    bool here = false;
    QString from;
    QString to;
    bool toNextDay = false;
    bool visited = false;
    int travelMinutes = 0;
    int travelMetres = 0;
    QString travelBy;
    QString lastDay;
    bool mayArrive = false;
    bool open = false;  // somebody expected has no record yet

    bool operator==(const SiteToday&) const = default;
};

class TodayPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(int people READ people NOTIFY changed)
    Q_PROPERTY(bool receiving READ receiving NOTIFY changed)
    Q_PROPERTY(bool nobody READ nobody NOTIFY changed)  // no site, and no person to look after
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* sites READ sites CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* cares READ cares CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::ReviewsDue* reviews READ reviews CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::LeavesTold* leaves READ leaves CONSTANT)
    // Contacts of today that are at none of the sites: {key, way, names, from, to, status}
    Q_PROPERTY(QVariantList contacts READ contacts NOTIFY changed)
    Q_PROPERTY(bool visits READ visits NOTIFY changed)  // whoever looks makes visits
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    TodayPage(AppContext& app, const QVariantMap& args);

    const QString& day() const { return m_app.today(); }
    int people() const { return m_people; }
    bool nobody() const { return m_nobody; }
    bool receiving() const { return m_app.sync()->receiving(); }
    RowsModelBase* sites() { return &m_sites; }
    RowsModelBase* cares() { return &m_cares; }
    ReviewsDue* reviews() { return &m_reviews; }
    LeavesTold* leaves() { return &m_leaves; }
    const QVariantList& contacts() const { return m_contacts; }
    bool visits() const { return m_app.session()->role() == "coach"; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void openSite(const QString& site);
    // One tap: the visit begins now, for those of the coach's people who are expected there and not
    // absent; what was planned for it is what begins. With nobody there the form opens.
    Q_INVOKABLE void arrive(const QString& site);
    Q_INVOKABLE void leave(const QString& site);  // ends now; the form opens for the words
    Q_INVOKABLE void openVisit(const QString& record);
    Q_INVOKABLE void beginContact();
    Q_INVOKABLE void openCare(const QString& key);

signals:
    void changed();

private:
    void refresh();
    SiteToday siteToday(const store::RecordRow& site);
    std::vector<Care> caresNow();
    void addUnanswered(std::vector<Care>& cares);  // a participant's words without a reply
    void addGoals(std::vector<Care>& cares);       // to look back on, or without marks
    // today_visits.cpp
    void addUnleft(std::vector<Care>& cares);
    void readVisits();
    void putVisit(SiteToday& row);
    void listContacts(const std::vector<SiteToday>& sites);
    const SeenVisit* visitAt(const std::string& site);

    AppContext& m_app;
    ShownRefresh m_refresh;
    ReviewsDue m_reviews;
    LeavesTold m_leaves;
    RowsModel<SiteToday> m_sites;
    RowsModel<Care> m_cares;
    std::vector<store::RecordView> m_contested;
    std::vector<SeenVisit> m_visits;  // own ones, of the days before too
    QVariantList m_contacts;
    bool m_nobody = false;
    Problem m_problem;
    bool m_saving = false;
    int m_people = 0;
};

}  // namespace ayumi::viewmodels
