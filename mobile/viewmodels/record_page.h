// One record of a person as staff read it: what it says, how it came about, what is contested; it
// is amended, settled and taken back from here. Of what is particular to a kind its page tells
// more.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/record_past.h"

namespace ayumi::viewmodels {

class RecordPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the pages are made by the route table")
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(bool there READ there NOTIFY changed)           // and not taken back
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed)  // field -> text
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RecordPast past READ past NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    const QString& personName() const { return m_personName; }
    bool there() const { return m_there; }
    const QVariantMap& values() const { return m_values; }
    bool waiting() const { return m_view.pending; }
    bool mayWrite() const { return m_mayWrite; }
    const RecordPast& past() const { return m_past; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void amend();
    Q_INVOKABLE void settle(const QString& field, const QString& change);
    Q_INVOKABLE void takeBack(const QString& reason);  // and leaves the page

signals:
    void changed();

protected:
    // `args`: record; `form`: the route on which a record of this kind is amended
    RecordPage(AppContext& app, const QVariantMap& args, QString form);

    void refresh();         // once by the page itself, then with every record that comes
    virtual void read() {}  // what the page tells beside it; view() is that of now

    void set(
        std::map<std::string, Json> values);  // saved as it stands on the screen; tells a problem

    const store::RecordView& view() const { return m_view; }
    AppContext& app() const { return m_app; }
    QVariantMap ofRecord() const;  // {participant, record}

private:
    AppContext& m_app;
    const std::string m_record;
    const QString m_form;
    RecordHistories m_histories;
    Problem m_problem;
    store::RecordView m_view;
    RecordPast m_past;
    QVariantMap m_values;
    QString m_personName;
    bool m_there = false;
    bool m_mayWrite = false;
};

}  // namespace ayumi::viewmodels
