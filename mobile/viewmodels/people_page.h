// Everyone the signed-in person looks after, by what is looked for.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include <vector>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/rows_model.h"
#include "mobile/viewmodels/site_names.h"

namespace ayumi::viewmodels {

struct PersonLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString kana MEMBER kana)
    Q_PROPERTY(QString letter MEMBER letter)
    Q_PROPERTY(QString hue MEMBER hue)
    Q_PROPERTY(QString siteName MEMBER siteName)
    Q_PROPERTY(QString state MEMBER state)  // records::nameOf(ServiceState)
    Q_PROPERTY(bool waiting MEMBER waiting)

public:
    QString key;
    QString name;
    QString kana;
    QString letter;
    QString hue;
    QString siteName;
    QString state = {};
    bool waiting = false;

    bool operator==(const PersonLine&) const = default;
};

// Names of the sites where someone is placed on a day, joined by ・.
QString siteNamesOf(Tablet& tablet, const SiteNames& sites, const std::string& participant,
                    const std::string& day);

class PeoplePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString wanted READ wanted WRITE setWanted NOTIFY changed)  // words, as hasWords()
    // Of those whose service has ended instead of those who are served.
    Q_PROPERTY(bool ended READ ended WRITE setEnded NOTIFY changed)
    Q_PROPERTY(bool anyEnded READ anyEnded NOTIFY changed)
    Q_PROPERTY(int all READ all NOTIFY changed)  // of either, whatever is looked for
    Q_PROPERTY(bool mayAdd READ mayAdd NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* people READ people CONSTANT)

public:
    PeoplePage(AppContext& app, const QVariantMap& args);

    const QString& wanted() const { return m_wanted; }
    void setWanted(const QString& words);
    bool ended() const { return m_ended; }
    void setEnded(bool ended);
    bool anyEnded() const { return m_anyEnded; }
    int all() const { return m_all; }
    bool mayAdd() const { return m_mayAdd; }
    RowsModelBase* people() { return &m_people; }

    Q_INVOKABLE void openPerson(const QString& participant);
    Q_INVOKABLE void openSites();
    Q_INVOKABLE void add();

signals:
    void changed();

private:
    struct Known {
        PersonLine line;
        QString facts;  // names, readings, 通称, workplaces; searchable()
    };

    void refresh();
    void show();

    AppContext& m_app;
    std::vector<Known> m_known;  // in the order of their readings
    RowsModel<PersonLine> m_people;
    QString m_wanted;
    int m_all = 0;
    bool m_ended = false;
    bool m_anyEnded = false;
    bool m_mayAdd = false;
};

}  // namespace ayumi::viewmodels
