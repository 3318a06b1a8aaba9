using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Modules;

namespace HighDicom.Standard.Tests.Views;

/// <summary>What setting and getting through a view does to the data set.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ViewAccessTests
{
    private readonly DicomDataset _dataset = [];

    [Test]
    public void What_is_set_is_in_the_data_set_with_its_vr()
    {
        SegmentationImageModule module = new(_dataset)
        {
            SegmentationType = SegmentationTypeValue.Fractional, MaximumFractionalValue = 255, ContentLabel = "LIVER", ImageType = [ImageTypeValue.Derived, ImageTypeValue.Primary],
        };

        Assert.Multiple(() =>
        {
            Assert.That(_dataset.GetSingleValue<string>(DicomTag.SegmentationType), Is.EqualTo("FRACTIONAL"));
            Assert.That(_dataset.GetDicomItem<DicomItem>(DicomTag.MaximumFractionalValue), Is.InstanceOf<DicomUnsignedShort>());
            Assert.That(_dataset.GetString(DicomTag.ImageType), Is.EqualTo("DERIVED\\PRIMARY"));
            Assert.That(module.MaximumFractionalValue, Is.EqualTo(255));
            Assert.That(module.ImageType, Is.EqualTo(new[] { ImageTypeValue.Derived, ImageTypeValue.Primary }));
        });
    }

    [Test]
    public void Null_removes()
    {
        SegmentationImageModule module = new(_dataset) { SegmentationType = SegmentationTypeValue.Binary, MaximumFractionalValue = 1, ImageType = [ImageTypeValue.Derived, ImageTypeValue.Primary] };

        module.SegmentationType = null;
        module.MaximumFractionalValue = null;
        module.ImageType = null;
        module.SegmentSequence = null;

        Assert.That(_dataset, Is.Empty);
    }

    [Test]
    public void Null_writes_a_type_2_attribute_empty_whatever_its_vr()
    {
        _ = new PatientModule(_dataset) { PatientName = "A^B", PatientBirthDate = new DateOnly(2000, 2, 29) };

        _ = new PatientModule(_dataset) { PatientName = null, PatientBirthDate = null };
        _ = new GeneralStudyModule(_dataset) { StudyTime = null };
        _ = new GeneralSeriesModule(_dataset) { SeriesNumber = null };
        _ = new SRDocumentSeriesModule(_dataset) { ReferencedPerformedProcedureStepSequence = null };

        Assert.Multiple(() =>
        {
            foreach (DicomTag tag in new[] { DicomTag.PatientName, DicomTag.PatientBirthDate, DicomTag.StudyTime, DicomTag.SeriesNumber })
            {
                Assert.That(_dataset.GetDicomItem<DicomElement>(tag)?.Length, Is.Zero, tag.ToString());
            }

            Assert.That(_dataset.GetSequence(DicomTag.ReferencedPerformedProcedureStepSequence).Items, Is.Empty);
        });
    }

    [Test]
    public void An_absent_or_empty_attribute_reads_as_null()
    {
        _dataset.Add(DicomTag.PatientName, "");

        PatientModule module = new(_dataset);

        Assert.That(new object?[] { module.PatientName, module.PatientID, module.PatientBirthDate, module.PatientSex }, Is.All.Null);
    }

    [Test]
    public void A_foreign_vr_or_text_never_throws()
    {
        _dataset.Add(new DicomLongString(DicomTag.Rows, "twelve"), new DicomUnsignedShort(DicomTag.PatientName, 7), new DicomLongString(DicomTag.PatientBirthDate, "yesterday"));
        _dataset.Add(new DicomFloatingPointDouble(DicomTag.Columns, 1.5), new DicomLongString(DicomTag.SegmentSequence, "none"), new DicomSequence(DicomTag.SegmentationType));
        _dataset.Add(new DicomLongString(DicomTag.SOPInstanceUID, "no.uid"), new DicomOtherByte(DicomTag.BitsAllocated, 1, 2, 3), new DicomUnsignedLong(DicomTag.BitsStored, uint.MaxValue));
        ImagePixelModule pixels = new(_dataset);

        Assert.Multiple(() =>
        {
            Assert.That(new object?[] { pixels.Rows, pixels.Columns, pixels.BitsAllocated, pixels.BitsStored }, Is.All.Null);
            Assert.That(new PatientModule(_dataset).PatientName, Is.EqualTo("7"));
            Assert.That(new PatientModule(_dataset).PatientBirthDate, Is.Null);
            Assert.That(new SegmentationImageModule(_dataset).SegmentationType, Is.Null);
            Assert.That(new SegmentationImageModule(_dataset).SegmentSequence, Is.Empty);
            Assert.That(new SopCommonModule(_dataset).SOPInstanceUID?.UID, Is.EqualTo("no.uid"));
        });
    }

    [Test]
    public void A_number_as_text_reads_as_a_number_in_any_culture()
    {
        _dataset.Add(new DicomIntegerString(DicomTag.InstanceNumber, " 12 "), new DicomLongString(DicomTag.Rows, "512"), new DicomDecimalString(DicomTag.PixelSpacing, "0.70", "7e-1"));

        Assert.That(new GeneralImageModule(_dataset).InstanceNumber, Is.EqualTo(12));
        Assert.That(new ImagePixelModule(_dataset).Rows, Is.EqualTo(512));
        Assert.That(new ImagePlaneModule(_dataset).PixelSpacing, Is.EqualTo(new[] { 0.7, 0.7 }));
    }

    [Test]
    public void A_decimal_string_keeps_its_text_when_the_same_number_is_set()
    {
        ImagePlaneModule plane = new(_dataset.Add(new DicomDecimalString(DicomTag.PixelSpacing, "0.70", "7e-1")));

        plane.PixelSpacing = plane.PixelSpacing;
        Assert.That(plane.TextOf(DicomTag.PixelSpacing), Is.EqualTo("0.70\\7e-1"));

        plane.PixelSpacing = [0.7, 1 / 3.0];
        Assert.That(plane.TextOf(DicomTag.PixelSpacing), Is.EqualTo("0.7\\0.33333333333333"));
    }

    [Test]
    public void A_number_that_does_not_fit_is_refused()
    {
        ImagePixelModule pixels = new(_dataset);

        Assert.That(() => pixels.Rows = 70000, Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("(0028,0010)"));
        Assert.That(() => new ImagePlaneModule(_dataset) { PixelSpacing = [double.NaN, 1] }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(_dataset, Is.Empty);
    }

    [TestCase(0, 5, "US")]
    [TestCase(1, 5, "SS")]
    [TestCase(0, -5, "SS")]
    public void The_vr_of_a_pixel_value_follows_the_pixel_representation(int representation, int value, string vr)
    {
        _ = new ImagePixelModule(_dataset) { PixelRepresentation = representation, SmallestImagePixelValue = value };

        Assert.That(_dataset.GetDicomItem<DicomItem>(DicomTag.SmallestImagePixelValue)!.ValueRepresentation.Code, Is.EqualTo(vr));
        Assert.That(new ImagePixelModule(_dataset).SmallestImagePixelValue, Is.EqualTo(value));
    }

    [Test]
    public void A_code_sequence_of_one_item_is_a_concept()
    {
        SegmentationImageModule.SegmentSequenceItem segment = new() { SegmentedPropertyCategoryCodeSequence = Sct.Liver };

        Assert.That(segment.SegmentedPropertyCategoryCodeSequence, Is.EqualTo(Sct.Liver));
        Assert.That(segment.Dataset.GetSequence(DicomTag.SegmentedPropertyCategoryCodeSequence).Items.Single().GetString(DicomTag.CodeMeaning), Is.EqualTo("Liver"));

        segment.SegmentedPropertyCategoryCodeSequence = null;
        Assert.That(segment.Dataset, Is.Empty);
    }

    [Test]
    public void A_uid_reads_with_its_registered_name()
    {
        _dataset.Add(DicomTag.SOPClassUID, DicomUID.SegmentationStorage);

        Assert.That(new SopCommonModule(_dataset).SOPClassUID, Is.EqualTo(DicomUID.SegmentationStorage));
        Assert.That(new SopCommonModule(_dataset).SOPClassUID!.Name, Is.EqualTo("Segmentation Storage"));
    }

    [Test]
    public void Attribute_tags_read_and_write()
    {
        MultiFrameDimensionModule module = new(_dataset);
        module.DimensionIndexSequence.Add(new() { DimensionIndexPointer = DicomTag.ReferencedSegmentNumber });

        Assert.That(module.DimensionIndexSequence[0].DimensionIndexPointer, Is.EqualTo(DicomTag.ReferencedSegmentNumber));
    }

    [Test]
    public void A_macro_is_an_interface_on_every_type_that_includes_it()
    {
        static void Refer(ISopInstanceReference reference) => reference.ReferencedSOPInstanceUID = DicomUID.Parse("1.2.3");
        SopInstanceReferenceItem item = new();

        Refer(item);

        Assert.That(item.Dataset.GetString(DicomTag.ReferencedSOPInstanceUID), Is.EqualTo("1.2.3"));
        Assert.That(typeof(ISopInstanceReference).IsAssignableFrom(typeof(HierarchicalSeriesReferenceItem.ReferencedSOPSequenceItem)));
    }

    [Test]
    public void Views_of_one_data_set_are_equal()
    {
        PatientModule one = new(_dataset);
        PatientModule other = new(_dataset);

        Assert.That(one, Is.EqualTo(other));
        Assert.That(one, Is.Not.EqualTo(new PatientModule([])));
        Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
        Assert.That(one.Equals(new GeneralStudyModule(_dataset)), Is.False);
    }
}
