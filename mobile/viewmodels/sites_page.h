// はたらく場情報: the register of workplaces, in the order of their readings, by what is looked
// for.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include <vector>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct SiteLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // site
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString work MEMBER work)
    Q_PROPERTY(QString weekdays MEMBER weekdays)  // "1, 3, 5": as valueText()
    Q_PROPERTY(QString opens MEMBER opens)
    Q_PROPERTY(QString closes MEMBER closes)
    Q_PROPERTY(QString confirmedOn MEMBER confirmedOn)  // empty: never
    Q_PROPERTY(bool confirmationDue MEMBER confirmationDue)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool contested MEMBER contested)
    Q_PROPERTY(bool gone MEMBER gone)  // taken back

public:
    QString key;
    QString name;
    QString work;
    QString weekdays;
    QString opens;
    QString closes;
    QString confirmedOn;
    bool confirmationDue = false;
    bool waiting = false;
    bool contested = false;
    bool gone = false;

    bool operator==(const SiteLine&) const = default;
};

class SitesPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString wanted READ wanted WRITE setWanted NOTIFY changed)  // words, as hasWords()
    Q_PROPERTY(int weekday READ weekday WRITE setWeekday NOTIFY changed)   // 1 Monday; 0: any
    // Of those that were taken back instead of those that stand.
    Q_PROPERTY(bool gone READ gone WRITE setGone NOTIFY changed)
    Q_PROPERTY(int all READ all NOTIFY changed)      // sites, whatever is looked for
    Q_PROPERTY(int found READ found NOTIFY changed)  // of them, what is looked for
    Q_PROPERTY(int more READ more NOTIFY changed)    // found and not in `sites` yet
    Q_PROPERTY(bool anyGone READ anyGone NOTIFY changed)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* sites READ sites CONSTANT)

public:
    SitesPage(AppContext& app, const QVariantMap& args);

    const QString& wanted() const { return m_wanted; }
    void setWanted(const QString& words);
    int weekday() const { return m_weekday; }
    void setWeekday(int day);
    bool gone() const { return m_gone; }
    void setGone(bool gone);
    int all() const { return m_all; }
    int found() const { return m_found; }
    int more() const { return m_found - m_sites.rowCount(); }
    bool anyGone() const { return m_anyGone; }
    bool mayWrite() const { return m_mayWrite; }
    RowsModelBase* sites() { return &m_sites; }

    Q_INVOKABLE void showMore();
    Q_INVOKABLE void openSite(const QString& site);
    Q_INVOKABLE void add();
    Q_INVOKABLE void openOverview() { m_app.navigator()->open("overview"); }

signals:
    void changed();

private:
    struct Known {
        SiteLine line;
        QString facts;  // searchedFactsOf()
        QString place;  // in the order of readings
        std::vector<int> weekdays;
    };

    void refresh();
    Known knownOf(const store::RecordRow& site) const;
    bool isLookedFor(const Known& site) const;
    void lookAnew();  // from the top of what is found
    void show();

    AppContext& m_app;
    std::vector<Known> m_known;  // in their order
    RowsModel<SiteLine> m_sites;
    QString m_wanted;
    int m_weekday = 0;
    int m_most;  // rows shown of what is found
    int m_all = 0;
    int m_found = 0;
    bool m_gone = false;
    bool m_anyGone = false;
    bool m_mayWrite = false;
};

}  // namespace ayumi::viewmodels
