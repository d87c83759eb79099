// わたしの けいかく: a participant's own plan, to read: the wishes in their words, the aims, what
// help there is, until when, and when it is talked over again.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"

namespace ayumi::viewmodels {

// There is a plan in force, or one the person agreed to, that the person may read.
bool hasOwnPlan(AppContext& app, const std::string& participant);

class OwnPlanPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(bool there READ there NOTIFY changed)
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed)  // field -> text
    Q_PROPERTY(QString lastDay READ lastDay NOTIFY changed)    // "" while nothing ends it
    Q_PROPERTY(QString reviewDay READ reviewDay NOTIFY changed)
    Q_PROPERTY(QStringList helpers READ helpers NOTIFY changed)  // readersOf()

public:
    OwnPlanPage(AppContext& app, const QVariantMap& args);

    bool there() const { return m_there; }
    const QVariantMap& values() const { return m_values; }
    const QString& lastDay() const { return m_lastDay; }
    const QString& reviewDay() const { return m_reviewDay; }
    const QStringList& helpers() const { return m_helpers; }

    Q_INVOKABLE void back() { m_app.navigator()->back(); }
    Q_INVOKABLE void rest() { m_app.navigator()->open("rest"); }

signals:
    void changed();

private:
    void refresh();

    AppContext& m_app;
    const std::string m_person;
    QVariantMap m_values;
    QString m_lastDay;
    QString m_reviewDay;
    QStringList m_helpers;
    bool m_there = false;
};

}  // namespace ayumi::viewmodels
