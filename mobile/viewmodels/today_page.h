// The day of whoever is signed in: sites where people are expected, and what needs a look.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/reviews_page.h"
#include "mobile/viewmodels/rows_model.h"

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
    bool open = false;  // somebody expected has no record yet

    bool operator==(const SiteToday&) const = default;
};

struct Care {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString kind MEMBER kind)  // flag, returned, words, contested, quarantined
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString siteName MEMBER siteName)

public:
    QString key;
    QString kind;
    QString personName;
    QString day;
    QString siteName;
    QString site;
    QString participant;

    bool operator==(const Care&) const = default;
};

class TodayPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(int people READ people NOTIFY changed)
    Q_PROPERTY(bool receiving READ receiving NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* sites READ sites CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* cares READ cares CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::ReviewsDue* reviews READ reviews CONSTANT)

public:
    TodayPage(AppContext& app, const QVariantMap& args);

    const QString& day() const { return m_app.today(); }
    int people() const { return m_people; }
    bool receiving() const { return m_app.sync()->receiving(); }
    RowsModelBase* sites() { return &m_sites; }
    RowsModelBase* cares() { return &m_cares; }
    ReviewsDue* reviews() { return &m_reviews; }

    Q_INVOKABLE void openSite(const QString& site);
    Q_INVOKABLE void openCare(const QString& key);

signals:
    void changed();

private:
    void refresh();
    SiteToday siteToday(const store::RecordRow& site);
    std::vector<Care> caresNow();
    void addUnanswered(std::vector<Care>& cares);  // a participant's words without a reply

    AppContext& m_app;
    ReviewsDue m_reviews;
    RowsModel<SiteToday> m_sites;
    RowsModel<Care> m_cares;
    std::vector<store::RecordView> m_contested;
    int m_people = 0;
};

}  // namespace ayumi::viewmodels
