// One placement: what was agreed for it, and the steps that were gone.
#pragma once

#include "mobile/viewmodels/record_page.h"
#include "mobile/viewmodels/trial_review.h"

namespace ayumi::viewmodels {

class PlacementPage : public ayumi::viewmodels::RecordPage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed)
    Q_PROPERTY(QString phase READ phase NOTIFY changed)     // phaseWord()
    Q_PROPERTY(QVariantList walk READ walk NOTIFY changed)  // walkMaps()
    // What it carries on: {stage, from, siteName}; empty for none
    Q_PROPERTY(QVariantMap before READ before NOTIFY changed)
    Q_PROPERTY(bool followed READ followed NOTIFY changed)  // another carries it on
    Q_PROPERTY(bool mayWriteSteps READ mayWriteSteps NOTIFY changed)
    Q_PROPERTY(QString review READ review NOTIFY changed)  // TrialReview::state
    Q_PROPERTY(bool mayReview READ mayReview NOTIFY changed)

public:
    PlacementPage(AppContext& app, const QVariantMap& args);  // args: record

    const QString& siteName() const { return m_siteName; }
    const QString& phase() const { return m_phase; }
    const QVariantList& walk() const { return m_walk; }
    const QVariantMap& before() const { return m_before; }
    bool followed() const { return m_followed; }
    bool mayWriteSteps() const { return m_mayWriteSteps; }
    const QString& review() const { return m_review.state; }
    bool mayReview() const { return m_mayReview; }

    Q_INVOKABLE void writeStep();  // a meeting; which step it was is said there
    Q_INVOKABLE void openMeeting(const QString& record);
    Q_INVOKABLE void openReview();  // to be read once it is done, else to be written
    Q_INVOKABLE void carryOn();     // at another stage or site, from another day

protected:
    void read() override;

private:
    QString m_siteName;
    QString m_phase;
    QVariantList m_walk;
    QVariantMap m_before;
    bool m_followed = false;
    bool m_mayWriteSteps = false;
    TrialReview m_review;
    bool m_mayReview = false;
};

}  // namespace ayumi::viewmodels
