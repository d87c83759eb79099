// The person's own fillings of a sheet, two of them beside each other.
import Ayumi.Components
import Ayumi.Drawing
import Ayumi.ViewModels

ParticipantPage {
    id: compare

    required property ComparePage page

    title: page.title
    nextText: qsTr("もどる")
    nextVisible: false
    onBack: page.back()
    onRest: page.rest()

    ComparedFillings {
        page: compare.page
        large: true
        Layout.fillWidth: true
    }
}
