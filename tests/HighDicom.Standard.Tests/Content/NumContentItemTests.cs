using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Content;

namespace HighDicom.Standard.Tests.Content;

public class NumContentItemTests
{
    private static readonly CodedConcept Volume = new("118565006", "SCT", "Volume");
    private static readonly CodedConcept Millimeter = new("mm", "UCUM", "mm");
    private static readonly CodedConcept Failed = new("114006", "DCM", "Measurement failure");

    [TestCase(23.4, "23.4")]
    [TestCase(0, "0")]
    [TestCase(-1.5, "-1.5")]
    [TestCase(1e300, "1E300")]
    public void A_number_that_sixteen_characters_hold_is_written_once(double value, string text)
    {
        NumContentItem item = new(Volume, new NumericValue(value, Millimeter));
        Assert.Multiple(() =>
        {
            Assert.That(double.Parse(item.Text!, System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)));
            Assert.That(Measured(item).Contains(DicomTag.FloatingPointValue), Is.False);
            Assert.That(item.Value, Is.EqualTo(new NumericValue(value, Millimeter)));
        });
    }

    [TestCase(1.0 / 3)]
    [TestCase(-Math.PI * 1e-7)]
    [TestCase(123456789.123456789)]
    [TestCase(double.MaxValue)]
    public void A_number_that_sixteen_characters_cannot_hold_is_also_written_as_floating_point(double value)
    {
        NumContentItem item = new(Volume, new NumericValue(value, Millimeter));
        Assert.Multiple(() =>
        {
            Assert.That(item.Text, Has.Length.LessThanOrEqualTo(16));
            Assert.That(Measured(item).Contains(DicomTag.FloatingPointValue), Is.True);
            Assert.That(item.Value.Value, Is.EqualTo(value));
        });
    }

    [Test]
    public void A_missing_value_is_an_empty_sequence_with_a_reason()
    {
        NumContentItem item = new(Volume, NumericValue.Missing(Failed));
        Assert.Multiple(() =>
        {
            Assert.That(item.Dataset.TryGetSequence(DicomTag.MeasuredValueSequence, out DicomSequence? sequence) && sequence.Items.Count == 0, Is.True);
            Assert.That(item.Value, Is.EqualTo(NumericValue.Missing(Failed)));
            Assert.That(item.Text, Is.Null);
        });
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void A_number_that_is_not_finite_is_refused_with_the_way_out(double value) =>
        Assert.That(() => new NumericValue(value, Millimeter), Throws.ArgumentException.With.Message.Contains("NumericValue.Missing"));

    [Test]
    public void A_number_of_a_foreign_file_that_cannot_be_parsed_is_null_with_its_text()
    {
        NumContentItem item = new(Volume, new NumericValue(1, Millimeter));
        Measured(item).NotValidated().AddOrUpdate(new DicomDecimalString(DicomTag.NumericValue, "abc"));
        Assert.That((item.Value.Value, item.Text), Is.EqualTo(((double?)null, "abc")));
    }

    private static DicomDataset Measured(NumContentItem item) => item.Dataset.GetSequence(DicomTag.MeasuredValueSequence).Items[0];
}
