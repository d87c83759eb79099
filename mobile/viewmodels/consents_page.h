// A participant's consents: which text, given by whom, for what, since when, and whether they still
// hold. A withdrawal is a signed change with its reason; nothing is ever removed.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include <map>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct ConsentLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // record
    Q_PROPERTY(QString scope MEMBER scope)
    Q_PROPERTY(QString textVersion MEMBER textVersion)
    Q_PROPERTY(QString toWhom MEMBER toWhom)
    Q_PROPERTY(QString givenBy MEMBER givenBy)
    Q_PROPERTY(QString giverName MEMBER giverName)
    Q_PROPERTY(QString givenOn MEMBER givenOn)
    Q_PROPERTY(QString means MEMBER means)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString withdrawnOn MEMBER withdrawnOn)
    Q_PROPERTY(QString withdrawnWhy MEMBER withdrawnWhy)
    Q_PROPERTY(QString by MEMBER by)  // who recorded it
    Q_PROPERTY(bool bySelf MEMBER bySelf)
    Q_PROPERTY(QString way MEMBER way)
    Q_PROPERTY(QString at MEMBER at)
    Q_PROPERTY(bool holds MEMBER holds)  // today
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(
        QVariantList history MEMBER history)  // {by, bySelf, way, at, why, facts}, oldest first

public:
    QString key;
    QString scope;
    QString textVersion;
    QString toWhom;
    QString givenBy;
    QString giverName;
    QString givenOn;
    QString means;
    QString note;
    QString withdrawnOn;
    QString withdrawnWhy;
    QString by;
    bool bySelf = false;
    QString way;
    QString at;
    bool holds = false;
    bool waiting = false;
    QVariantList history;

    bool operator==(const ConsentLine&) const = default;
};

class ConsentsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(bool writable READ writable CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* consents READ consents CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    ConsentsPage(AppContext& app, const QVariantMap& args);  // args: participant

    const QString& personName() const { return m_personName; }
    bool writable() const { return m_writable; }
    bool busy() const { return m_busy; }
    RowsModelBase* consents() { return &m_consents; }  // those that hold first, then the newest
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void add();  // the form of a new one
    // From today on; done() follows if it is saved. Needs a reason.
    Q_INVOKABLE void withdraw(const QString& record, const QString& reason);
    Q_INVOKABLE void showHistory(const QString& record);  // asks the server

signals:
    void changed();
    void done();

private:
    void refresh();
    ConsentLine lineOf(const store::RecordView& view);
    void takeHistory(const std::string& record, const sync::HistoryResponse& history);

    AppContext& m_app;
    const std::string m_participant;
    Problem m_problem;
    RowsModel<ConsentLine> m_consents;
    std::map<std::string, store::OnScreen> m_onScreen;
    std::map<std::string, QVariantList> m_histories;
    QString m_personName;
    bool m_writable = false;
    bool m_busy = false;
};

}  // namespace ayumi::viewmodels
