using System.Globalization;
using CsCheck;

namespace HighDicom.Standard.Tests.Values;

[TestFixture]
public sealed class DecimalTextTests
{
    [TestCase(0, "0")]
    [TestCase(-0.0, "0")]
    [TestCase(1, "1")]
    [TestCase(-226.800003, "-226.800003")]
    [TestCase(1.0 / 3, "0.33333333333333")]
    [TestCase(-1.0 / 3, "-0.3333333333333")]
    [TestCase(-0.98765432109876, "-0.9876543210988")]
    [TestCase(1.23456789012e-5, "1.23456789012E-5")]
    [TestCase(1e-30, "1E-30")]
    [TestCase(1e30, "1E30")]
    [TestCase(99999999999999.99, "100000000000000")]
    [TestCase(1234567890123456.7, "1234567890123457")]
    [TestCase(1e16, "1E16")]
    [TestCase(double.MaxValue, "1.7976931348E308")]
    [TestCase(-double.Epsilon, "-5E-324")]
    public void Numbers_have_the_nearest_text_of_sixteen_characters(double value, string expected) =>
        Assert.That(DecimalText.Format(value), Is.EqualTo(expected));

    [Test]
    public void Any_number_fits_and_a_number_whose_text_fits_is_not_changed() =>
        Gen.Double.Where(double.IsFinite).Sample(value =>
        {
            string text = DecimalText.Format(value);
            double read = double.Parse(text, CultureInfo.InvariantCulture);
            bool near = Math.Abs(read - value) <= Math.Abs(value) * 5e-9;
            return text.Length <= DecimalText.MaximumLength && near && DecimalText.Format(read) == text;
        });

    [Test]
    public void Coordinates_keep_every_digit_that_sixteen_characters_can_hold() =>
        Gen.Double[-9999, 9999].Sample(value =>
        {
            double read = double.Parse(DecimalText.Format(value), CultureInfo.InvariantCulture);
            return Math.Abs(read - value) <= 0.5e-10;
        });

    [Test]
    public void The_current_culture_has_no_say()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.That(DecimalText.Format(-1.0 / 3), Is.EqualTo("-0.3333333333333"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    public void What_is_not_finite_is_refused(double value) =>
        Assert.That(() => DecimalText.Format(value), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
