// Where the records are: what waits and when they last met; what the server keeps aside is behind
// it (held_page.h).
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct WaitingLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(QString siteName MEMBER siteName)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString arrived MEMBER arrived)

public:
    QString key;
    QString kind;
    QString personName;
    QString siteName;
    QString day;
    QString status;
    QString arrived;

    bool operator==(const WaitingLine&) const = default;
};

class SyncPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* waiting READ waiting CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)
    Q_PROPERTY(bool sending READ sending NOTIFY changed)

public:
    SyncPage(AppContext& app, const QVariantMap& args);

    RowsModelBase* waiting() { return &m_waiting; }
    Problem* problem() { return &m_problem; }
    bool sending() const;

    Q_INVOKABLE void sendNow();  // and asks what is kept aside
    Q_INVOKABLE void openHeld() { m_app.navigator()->open("held"); }

signals:
    void changed();

private:
    void refreshRows();
    void refreshStatus();

    AppContext& m_app;
    Problem m_problem;
    RowsModel<WaitingLine> m_waiting;
};

}  // namespace ayumi::viewmodels
