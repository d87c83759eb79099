// A participant's own day: 来ました and 帰ります, for each site they are expected at.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
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
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* sites READ sites CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    OwnDayPage(AppContext& app, const QVariantMap& args);

    const QString& markup() const { return m_markup; }
    const QString& hue() const { return m_hue; }
    const QString& savedAt() const { return m_savedAt; }
    RowsModelBase* sites() { return &m_sites; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void arrive(const QString& site);
    Q_INVOKABLE void leave(const QString& site);
    Q_INVOKABLE void back() { m_app.navigator()->back(); }
    Q_INVOKABLE void rest() { m_app.navigator()->open("rest"); }

signals:
    void changed();

private:
    void refresh();
    void save(const QString& site, std::map<std::string, Json> set);

    AppContext& m_app;
    Problem m_problem;
    RowsModel<OwnSite> m_sites;
    std::map<std::string, store::OnScreen> m_onScreen;
    QString m_markup;
    QString m_hue;
    QString m_savedAt;
};

}  // namespace ayumi::viewmodels
