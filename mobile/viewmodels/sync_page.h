// Where the records are: what waits, what the server set aside, when they last met.
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

struct HeldLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString at MEMBER at)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString kept MEMBER kept)
    Q_PROPERTY(QString todo MEMBER todo)

public:
    QString key;
    QString kind;
    QString personName;
    QString day;
    QString at;
    QString what;
    QString kept;
    QString todo;

    bool operator==(const HeldLine&) const = default;
};

class SyncPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* waiting READ waiting CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* held READ held CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)
    Q_PROPERTY(bool sending READ sending NOTIFY changed)

public:
    SyncPage(AppContext& app, const QVariantMap& args);

    RowsModelBase* waiting() { return &m_waiting; }
    RowsModelBase* held() { return &m_held; }
    Problem* problem() { return &m_problem; }
    bool sending() const;

    Q_INVOKABLE void sendNow() { m_app.tablet().syncNow(); }

signals:
    void changed();

private:
    void refreshRows();
    void refreshStatus();

    AppContext& m_app;
    Problem m_problem;
    RowsModel<WaitingLine> m_waiting;
    RowsModel<HeldLine> m_held;
};

}  // namespace ayumi::viewmodels
