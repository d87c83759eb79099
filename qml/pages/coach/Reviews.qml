// Whose plan is to be looked at again, with whom the talk of the month is due, who has no plan.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

StaffPage {
    id: reviews

    required property ReviewsPage page
    readonly property bool nothing: page.reviews.count + page.talks.count + page.without.count === 0

    heading: qsTr("計画の見直しと振り返り")
    subheading: qsTr("%1日以内と、期限のすぎたもの").arg(page.warningDays)

    ReviewList {
        heading: qsTr("計画の見直し")
        people: reviews.page.reviews
        onOpened: key => reviews.page.open(key)
        Layout.fillWidth: true
    }
    ReviewList {
        heading: qsTr("毎月の振り返り")
        people: reviews.page.talks
        onOpened: key => reviews.page.open(key)
        Layout.fillWidth: true
    }
    ReviewList {
        heading: qsTr("計画がまだない人")
        people: reviews.page.without
        onOpened: key => reviews.page.open(key)
        Layout.fillWidth: true
    }
    MessagePanel {
        objectName: "reviewsEmpty"
        visible: reviews.nothing
        what: qsTr("近いうちの見直しはありません")
        todo: qsTr("期限が近くなると、ここに出ます")
        Layout.fillWidth: true
    }
}
