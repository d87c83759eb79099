// Enrolment in three steps: 1 read the invitation, 2 look at it and ask the server, 3 done.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/invitation_text.h"
#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

class EnrolPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed)
    Q_PROPERTY(bool addressInCode READ addressInCode NOTIFY changed)
    Q_PROPERTY(bool readable READ readable NOTIFY changed)
    Q_PROPERTY(QString protection READ protection CONSTANT)
    Q_PROPERTY(QString agencyName READ agencyName NOTIFY changed)
    Q_PROPERTY(QString deviceName READ deviceName NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    EnrolPage(AppContext& app, const QVariantMap& args);

    int step() const { return m_step; }
    bool busy() const { return m_busy; }
    const QString& code() const { return m_code; }
    void setCode(const QString& code);
    const QString& address() const { return m_address; }
    void setAddress(const QString& address);
    bool addressInCode() const { return isInvitationUrl(m_code.toStdString()); }
    bool readable() const;  // enough is typed to go on
    QString protection() const;
    const QString& agencyName() const { return m_agencyName; }
    const QString& deviceName() const { return m_deviceName; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void readInvitation();
    Q_INVOKABLE void backToCode();
    Q_INVOKABLE void enrol();
    Q_INVOKABLE void finish();

signals:
    void changed();

private:
    void goTo(int step);

    AppContext& m_app;
    Problem m_problem;
    InvitationText m_invitation;
    QString m_code;
    QString m_address;
    QString m_agencyName;
    QString m_deviceName;
    int m_step = 1;
    bool m_busy = false;
};

}  // namespace ayumi::viewmodels
