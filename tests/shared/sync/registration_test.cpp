#include <gtest/gtest.h>

#include "shared/sync/registration.h"
#include "tests/shared/sync/fixtures.h"

namespace ayumi::sync {
namespace {

KeyRegistration keyRegistration() {
    return {testing::uuid(1), testing::uuid(2), testing::uuid(3), testing::uuid(4),
            testing::testKey().publicKey, testing::kMorning};
}

TEST(Registration, OfAKeySurvivesItsCertificate) {
    const Json certificate = certify(keyRegistration(), testing::testKey());
    const auto back = readKeyCertificate(certificate, testing::testKey().publicKey);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->person, testing::uuid(3));
    EXPECT_EQ(back->registeredAtMs, testing::kMorning);
}

TEST(Registration, IsForged_WhenAMemberWasAltered) {
    Json certificate = certify(keyRegistration(), testing::testKey());
    certificate["registration"]["person"] = testing::uuid(99);
    const auto back = readKeyCertificate(certificate, testing::testKey().publicKey);
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, "registration_forged");
}

TEST(Registration, OfADeviceDoesNotPassForAKey) {
    const DeviceRegistration device{testing::uuid(1), testing::uuid(2), "tablet",
                                    Protection::Os, DeviceUse::Personal,
                                    testing::testKey().publicKey, Bytes(32, 't'),
                                    testing::kMorning};
    const Json certificate = certify(device, testing::testKey());
    EXPECT_FALSE(readKeyCertificate(certificate, testing::testKey().publicKey));
    const auto back = readDeviceCertificate(certificate, testing::testKey().publicKey);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->protection, Protection::Os);
    EXPECT_EQ(back->use, DeviceUse::Personal);
    EXPECT_EQ(back->tokenHash, Bytes(32, 't'));
}

}  // namespace
}  // namespace ayumi::sync
