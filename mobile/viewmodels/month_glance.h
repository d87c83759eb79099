// On a person's page: how many absence calls of this month count, and for how long they have not
// come. The way to their month.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

#include "mobile/viewmodels/app_context.h"

namespace ayumi::viewmodels {

class MonthGlance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page object")
    Q_PROPERTY(int plannedDays READ plannedDays NOTIFY changed)  // of this month
    Q_PROPERTY(int cameDays READ cameDays NOTIFY changed)
    Q_PROPERTY(int countedCalls READ countedCalls NOTIFY changed)
    Q_PROPERTY(int mostCalls READ mostCalls CONSTANT)
    // records::NotComing
    Q_PROPERTY(int notCome READ notCome NOTIFY changed)
    Q_PROPERTY(QString notComeSince READ notComeSince NOTIFY changed)  // the first of those days
    Q_PROPERTY(int notComeUnrecorded READ notComeUnrecorded NOTIFY changed)
    Q_PROPERTY(int notComeContested READ notComeContested NOTIFY changed)
    Q_PROPERTY(bool visitDue READ visitDue NOTIFY changed)

public:
    MonthGlance(AppContext& app, std::string participant);  // `app` outlives it

    int plannedDays() const { return m_plannedDays; }
    int cameDays() const { return m_cameDays; }
    int countedCalls() const { return m_countedCalls; }
    int mostCalls() const;
    int notCome() const { return m_notCome; }
    const QString& notComeSince() const { return m_notComeSince; }
    int notComeUnrecorded() const { return m_unrecorded; }
    int notComeContested() const { return m_contested; }
    bool visitDue() const { return m_visitDue; }

    Q_INVOKABLE void open();

signals:
    void changed();

private:
    void refresh();

    AppContext& m_app;
    const std::string m_participant;
    int m_plannedDays = 0;
    int m_cameDays = 0;
    int m_countedCalls = 0;
    int m_notCome = 0;
    QString m_notComeSince;
    int m_unrecorded = 0;
    int m_contested = 0;
    bool m_visitDue = false;
};

}  // namespace ayumi::viewmodels
