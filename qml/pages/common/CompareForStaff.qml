// Two fillings of a sheet beside each other, for staff.
import Ayumi.Drawing
import Ayumi.ViewModels

StaffPage {
    id: compare

    required property ComparePage page

    heading: page.title
    subheading: qsTr("%1 さん").arg(page.personName)

    ComparedFillings {
        page: compare.page
        Layout.fillWidth: true
    }
}
