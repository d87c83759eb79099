// Whose plan is to be looked at again, and with whom the talk of the month is due; those who have
// no plan yet. The same counted, for the first pages of staff.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/rows_model.h"
#include "shared/records/review_rules.h"

namespace ayumi::viewmodels {

struct ReviewLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)    // kind/participant
    Q_PROPERTY(QString kind MEMBER kind)  // review, talk, none (no plan yet)
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(QString letter MEMBER letter)
    Q_PROPERTY(QString hue MEMBER hue)
    Q_PROPERTY(QVariantMap due MEMBER due)       // dueMap()
    Q_PROPERTY(QVariantList steps MEMBER steps)  // of the next plan, as far as it is begun

public:
    QString key;
    QString kind;
    QString personName;
    QString letter;
    QString hue;
    QVariantMap due;
    QVariantList steps;
    QString participant;

    bool operator==(const ReviewLine&) const = default;
};

// Soon due and over, the earliest first; then those without a plan. While the tablet is readable.
std::vector<ReviewLine> reviewLines(AppContext& app, const records::ReviewRules& rules);

class ReviewsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(int warningDays READ warningDays NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* reviews READ reviews CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* talks READ talks CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* without READ without CONSTANT)

public:
    ReviewsPage(AppContext& app, const QVariantMap& args);

    int warningDays() const { return m_warningDays; }
    RowsModelBase* reviews() { return &m_reviews; }
    RowsModelBase* talks() { return &m_talks; }
    RowsModelBase* without() { return &m_without; }

    Q_INVOKABLE void open(const QString& key);  // the plan of that person

signals:
    void changed();

private:
    void refresh();

    AppContext& m_app;
    RowsModel<ReviewLine> m_reviews;
    RowsModel<ReviewLine> m_talks;
    RowsModel<ReviewLine> m_without;
    int m_warningDays = 0;
};

// Names are family names.
class ReviewsDue : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page object")
    Q_PROPERTY(int warningDays READ warningDays NOTIFY changed)
    Q_PROPERTY(QStringList soon READ soon NOTIFY changed)
    Q_PROPERTY(QStringList over READ over NOTIFY changed)
    Q_PROPERTY(QStringList talks READ talks NOTIFY changed)  // soon or over
    Q_PROPERTY(bool any READ any NOTIFY changed)

public:
    explicit ReviewsDue(AppContext& app);  // `app` outlives it

    int warningDays() const { return m_warningDays; }
    const QStringList& soon() const { return m_soon; }
    const QStringList& over() const { return m_over; }
    const QStringList& talks() const { return m_talks; }
    bool any() const { return !m_soon.isEmpty() || !m_over.isEmpty() || !m_talks.isEmpty(); }

    Q_INVOKABLE void open() { m_app.navigator()->open("reviews"); }

signals:
    void changed();

private:
    void refresh();

    AppContext& m_app;
    QStringList m_soon;
    QStringList m_over;
    QStringList m_talks;
    int m_warningDays = 0;
};

}  // namespace ayumi::viewmodels
