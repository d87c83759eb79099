// Everyone the signed-in person looks after.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct PersonLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString kana MEMBER kana)
    Q_PROPERTY(QString letter MEMBER letter)
    Q_PROPERTY(QString hue MEMBER hue)
    Q_PROPERTY(QString siteName MEMBER siteName)

public:
    QString key;
    QString name;
    QString kana;
    QString letter;
    QString hue;
    QString siteName;

    bool operator==(const PersonLine&) const = default;
};

// Names of the sites where someone is placed on a day, joined by ・.
QString siteNamesOf(Tablet& tablet, const std::string& participant, const std::string& day);

class PeoplePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* people READ people CONSTANT)

public:
    PeoplePage(AppContext& app, const QVariantMap& args);

    RowsModelBase* people() { return &m_people; }

    Q_INVOKABLE void openPerson(const QString& participant);
    Q_INVOKABLE void openSites();

private:
    void refresh();

    AppContext& m_app;
    RowsModel<PersonLine> m_people;
};

}  // namespace ayumi::viewmodels
