using System.Globalization;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom.Dicom.Tests.Traps;

/// <summary>What elements of fo-dicom 5.1.3 do wrong, and ours do not.</summary>
[Category("EmbeddedLayer")]
public sealed class ElementTrapTests
{
    [Test]
    public void Binary_elements_are_equal_by_their_bytes()
    {
        Assert.That(new DicomOtherByte(DicomTag.PixelData, 1, 2).Equals(new DicomOtherByte(DicomTag.PixelData, 1, 3)), Is.False);
        Assert.That(new DicomOtherWord(DicomTag.PixelData, 1, 2).Equals(new DicomOtherWord(DicomTag.PixelData, 1, 2)), Is.True);
        Assert.That(new DicomUnknown(new DicomTag(9, 0x1001), 1).Equals(new DicomUnknown(new DicomTag(9, 0x1001), 2)), Is.False);
    }

    [Test]
    public void Fragment_sequences_are_equal_by_their_fragments()
    {
        DicomDataset first = [Fragments(1)];
        Assert.That(first, Is.EqualTo(new DicomDataset(Fragments(1))).And.Not.EqualTo(new DicomDataset(Fragments(2))));

        static DicomOtherByteFragment Fragments(byte content) => new(DicomTag.PixelData) { Fragments = { new MemoryByteBuffer([content, 0]) } };
    }

    [Test]
    public void Numbers_of_one_type_can_be_read_as_another()
    {
        DicomDataset dataset = [new DicomUnsignedShort(DicomTag.Rows, 512), new DicomFloatingPointSingle(DicomTag.RecommendedDisplayFrameRateInFloat, 1.5f)];
        dataset.Add(new DicomUnsignedLong(DicomTag.DimensionIndexValues, 1, 2));
        Assert.That(dataset.GetValues<int>(DicomTag.DimensionIndexValues), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(dataset.GetValues<double>(DicomTag.RecommendedDisplayFrameRateInFloat), Is.EqualTo(new[] { 1.5 }));
        Assert.That(dataset.GetSingleValue<long>(DicomTag.Rows), Is.EqualTo(512));
    }

    [Test]
    public void A_number_that_a_type_cannot_hold_is_not_cut()
    {
        DicomDataset dataset = [new DicomUnsignedLong(DicomTag.DimensionIndexValues, uint.MaxValue)];
        Assert.That(dataset.TryGetSingleValue(DicomTag.DimensionIndexValues, out int _), Is.False);
        Assert.That(() => dataset.GetSingleValue<short>(DicomTag.DimensionIndexValues), Throws.TypeOf<DicomDataException>());
    }

    [Test]
    public void The_text_of_several_numbers_is_all_of_them()
    {
        DicomDataset dataset = [new DicomUnsignedLong(DicomTag.DimensionIndexValues, 3, 4)];
        Assert.That(dataset.GetString(DicomTag.DimensionIndexValues), Is.EqualTo(@"3\4"));
    }

    [Test]
    public void The_current_culture_has_no_say()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," }, DateTimeFormat = { DateSeparator = "/" } };
        try
        {
            DicomDataset dataset = new();
            dataset.Add(DicomTag.SelectorFDValue, "8.5").Add(DicomTag.PixelSpacing, 0.5, 0.25).Add(DicomTag.StudyDate, new DateTime(2024, 5, 6, 0, 0, 0, DateTimeKind.Unspecified));
            Assert.That(dataset.GetSingleValue<double>(DicomTag.SelectorFDValue), Is.EqualTo(8.5));
            Assert.That(dataset.GetString(DicomTag.SelectorFDValue), Is.EqualTo("8.5"));
            Assert.That(dataset.GetString(DicomTag.PixelSpacing), Is.EqualTo(@"0.5\0.25"));
            Assert.That(dataset.GetString(DicomTag.StudyDate), Is.EqualTo("20240506"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [TestCase(1.0 / 3, "0.33333333333333")]
    [TestCase(-0.98765432109876, "-0.9876543210988")]
    [TestCase(1e-30, "1E-30")]
    [TestCase(1e30, "1E30")]
    [TestCase(-0.0, "0")]
    [TestCase(double.MaxValue, "1.7976931348E308")]
    [TestCase(1234567890123456.7, "1234567890123457")]
    public void Decimal_strings_are_the_nearest_text(double value, string expected)
    {
        DicomDataset dataset = new DicomDataset().Add(DicomTag.SliceThickness, value);
        Assert.That(dataset.GetString(DicomTag.SliceThickness), Is.EqualTo(expected));
    }

    [Test]
    public void Singles_have_the_text_of_singles() =>
        Assert.That(new DicomDataset().Add(DicomTag.SliceThickness, 0.1f).GetString(DicomTag.SliceThickness), Is.EqualTo("0.1"));

    [Test]
    public void Large_and_small_decimal_strings_are_read()
    {
        DicomDataset dataset = new DicomDataset().Add(DicomTag.SelectorDSValue, "1e30", "1e-30");
        Assert.That(dataset.GetValues<double>(DicomTag.SelectorDSValue), Is.EqualTo(new[] { 1e30, 1e-30 }));
    }

    [Test]
    public void What_is_not_finite_has_no_decimal_string() =>
        Assert.That(() => new DicomDataset().Add(DicomTag.SliceThickness, double.NaN), Throws.TypeOf<DicomDataException>());

    [Test]
    public void Integer_strings_convert_without_surprises()
    {
        DicomDataset dataset = new DicomDataset().NotValidated().Add(DicomTag.SelectorISValue, "3000000000", "", "12.0");
        Assert.That(dataset.GetValue<long>(DicomTag.SelectorISValue, 0), Is.EqualTo(3_000_000_000));
        Assert.That(dataset.TryGetValue(DicomTag.SelectorISValue, 0, out int _), Is.False);
        Assert.That(dataset.TryGetValue(DicomTag.SelectorISValue, 1, out int _), Is.False);
        Assert.That(dataset.GetValue<int>(DicomTag.SelectorISValue, 2), Is.EqualTo(12));
    }

    [Test]
    public void Values_without_index_are_the_first()
    {
        Assert.That(new DicomIntegerString(DicomTag.InstanceNumber, 5).Get<int>(), Is.EqualTo(5));
        Assert.That(new DicomUniqueIdentifier(DicomTag.SOPClassUID, "1.2").Get<DicomUID>().UID, Is.EqualTo("1.2"));
        Assert.That(() => new DicomIntegerString(DicomTag.InstanceNumber, Array.Empty<string>()).Get<int>(), Throws.TypeOf<DicomDataException>());
    }

    [Test]
    public void Times_keep_their_fraction_and_offsets_do_not_mean_this_machine()
    {
        DicomDataset dataset = new DicomDataset().Add(DicomTag.StudyTime, new DateTime(1, 1, 1, 10, 20, 30, 250, DateTimeKind.Unspecified)).Add(DicomTag.AcquisitionDateTime, "20240102030405.5+0130");
        Assert.That(dataset.GetString(DicomTag.StudyTime), Is.EqualTo("102030.25"));
        Assert.That(dataset.GetSingleValue<DateTime>(DicomTag.StudyTime).TimeOfDay, Is.EqualTo(new TimeSpan(0, 10, 20, 30, 250)));
        DateTime instant = dataset.GetSingleValue<DateTime>(DicomTag.AcquisitionDateTime);
        Assert.That(instant, Is.EqualTo(new DateTime(2024, 1, 2, 1, 34, 5, 500, DateTimeKind.Utc)));
        Assert.That(instant.Kind, Is.EqualTo(DateTimeKind.Utc));
    }

    [Test]
    public void Counts_beyond_an_int_are_refused_not_wrapped()
    {
        DicomOtherByte element = new(DicomTag.PixelData, new HugeBuffer(3_000_000_000));
        Assert.That(element.Length, Is.EqualTo(3_000_000_000));
        Assert.That(() => element.Count, Throws.TypeOf<DicomDataException>());
        Assert.That(() => new DicomOtherByte(DicomTag.PixelData, new HugeBuffer(5_000_000_000)).Length, Throws.TypeOf<DicomDataException>());
    }

    [Test]
    public void Bytes_that_are_read_are_a_copy()
    {
        DicomDataset dataset = [new DicomOtherByte(DicomTag.PixelData, new MemoryByteBuffer([1, 2]))];
        dataset.GetValues<byte>(DicomTag.PixelData)[0] = 9;
        Assert.That(dataset.GetValues<byte>(DicomTag.PixelData)[0], Is.EqualTo(1));
    }

    [Test]
    public void An_empty_text_has_no_value()
    {
        DicomDataset dataset = [new DicomLongText(DicomTag.AdditionalPatientHistory, ""), new DicomLongString(DicomTag.PatientID, "")];
        Assert.That(dataset.GetValueCount(DicomTag.AdditionalPatientHistory), Is.Zero);
        Assert.That(dataset.GetString(DicomTag.AdditionalPatientHistory), Is.Empty);
        Assert.That(dataset.GetValueCount(DicomTag.PatientID), Is.Zero);
    }

    [Test]
    public void Words_go_into_pixel_data_by_tag()
    {
        DicomDataset dataset = new DicomDataset().Add(DicomTag.PixelData, new ushort[] { 1, 2 });
        Assert.That(dataset.GetDicomItem<DicomOtherWord>(DicomTag.PixelData)!.Get<ushort[]>(), Is.EqualTo(new ushort[] { 1, 2 }));
    }

    private sealed class HugeBuffer(long size) : IByteBuffer
    {
        public bool IsMemory => false;

        public long Size => size;

        public byte[] Data => throw new NotSupportedException();

        public void GetByteRange(long offset, int count, byte[] output) => throw new NotSupportedException();

        public void CopyToStream(Stream stream) => throw new NotSupportedException();

        public Task CopyToStreamAsync(Stream stream, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
