// わたしの ようす: six weeks of one person in pictures and in the words that say the same. Their
// own, or as staff see it who may read the records. Steps back by six weeks.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/rows_model.h"
#include "mobile/viewmodels/trends.h"

namespace ayumi::viewmodels {

struct TrendRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // field
    Q_PROPERTY(QString ownWords MEMBER ownWords)
    Q_PROPERTY(bool asked MEMBER asked)
    Q_PROPERTY(QList<int> marks MEMBER marks)  // Said, one for each day
    // Those with an answer: {monday, said: [{code, days}]}, from the easiest answer
    Q_PROPERTY(QVariantList weeks MEMBER weeks)

public:
    QString key;
    QString ownWords;
    bool asked = true;
    QList<int> marks;
    QVariantList weeks;

    bool operator==(const TrendRow&) const = default;
};

class TrendsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(QString from READ from NOTIFY changed)  // a Monday
    Q_PROPERTY(QString to READ to NOTIFY changed)      // a Sunday
    Q_PROPERTY(QStringList mondays READ mondays NOTIFY changed)
    Q_PROPERTY(bool canEarlier READ canEarlier NOTIFY changed)
    Q_PROPERTY(bool canLater READ canLater NOTIFY changed)
    Q_PROPERTY(bool atOffice READ atOffice NOTIFY changed)  // some of it lies there alone
    Q_PROPERTY(bool readable READ readable NOTIFY changed)  // any of it, by whoever looks
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* lines READ lines CONSTANT)
    // As TrendWeek, cells as a list of Came; empty if that may not be read
    Q_PROPERTY(QVariantList weeks READ weeks NOTIFY changed)

public:
    // args: participant, else the person who is at the tablet
    TrendsPage(AppContext& app, const QVariantMap& args);

    const QString& personName() const { return m_personName; }
    const QString& from() const { return m_from; }
    const QString& to() const { return m_to; }
    const QStringList& mondays() const { return m_mondays; }
    bool canEarlier() const { return m_canEarlier; }
    bool canLater() const { return m_back > 0; }
    bool atOffice() const { return m_atOffice; }
    bool readable() const { return m_readable; }
    RowsModelBase* lines() { return &m_lines; }
    const QVariantList& weeks() const { return m_weeks; }

    Q_INVOKABLE void earlier();
    Q_INVOKABLE void later();
    Q_INVOKABLE void back() { m_app.navigator()->back(); }
    Q_INVOKABLE void rest() { m_app.navigator()->open("rest"); }

signals:
    void changed();

private:
    void refresh();
    void show(const Trends& trends);

    AppContext& m_app;
    const bool m_own;
    const std::string m_participant;
    RowsModel<TrendRow> m_lines;
    QVariantList m_weeks;
    QStringList m_mondays;
    QString m_personName;
    QString m_from;
    QString m_to;
    int m_back = 0;
    bool m_canEarlier = false;
    bool m_atOffice = false;
    bool m_readable = false;
};

}  // namespace ayumi::viewmodels
