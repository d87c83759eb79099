// A person's six weeks as staff see them: what the person wrote, and when they came.
pragma ComponentBehavior: Bound

import QtQuick
import Ayumi.Drawing
import Ayumi.ViewModels

StaffPage {
    id: trends

    required property TrendsPage page

    heading: qsTr("ようす")
    subheading: qsTr("%1 さん").arg(page.personName)

    TrendSteps {
        page: trends.page
        Layout.fillWidth: true
    }
    TrendParts {
        page: trends.page
        Layout.fillWidth: true
    }
}
