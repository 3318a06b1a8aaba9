using FellowOakDicom;
using HighDicom.Requirements;
using HighDicom.Standard.Tests.Data;

namespace HighDicom.Standard.Tests.Checking;

/// <summary>Rules that no table holds, each by itself on the attributes that it looks at.</summary>
public class RuleTests
{
    [TestCase(256, (ushort)8, 256, "")]
    [TestCase(256, (ushort)16, 512, "")]
    [TestCase(0, (ushort)16, 131072, "")]
    [TestCase(256, (ushort)16, 256, "(0028,1201) bad-count")]
    public void Palettes_have_as_many_entries_as_they_say(int entries, ushort bits, int bytes, string expected)
    {
        DicomDataset dataset = new(
            new DicomUnsignedShort(DicomTag.RedPaletteColorLookupTableDescriptor, (ushort)entries, 0, bits),
            new DicomOtherWord(DicomTag.RedPaletteColorLookupTableData, new ushort[bytes / 2]));

        Assert.That(OneRule.Check(new LookupTableRule(), dataset), Is.EqualTo(expected));
    }

    [TestCase("1.2.840.10008.5.1.4.1.1.2", "1", "")]
    [TestCase("1.2.840.10008.5.1.4.1.1.2", "2", "(0028,0008) bad-value")]
    [TestCase("1.2.840.10008.5.1.4.1.1.7", "2", "(0028,0008) bad-value")]
    [TestCase("1.2.840.10008.5.1.4.1.1.7.4", "2", "")]
    [TestCase("1.2.840.10008.5.1.4.1.1.2.1", "2", "")]
    [TestCase("1.2.840.10008.5.1.4.1.1.481.2", "2", "", Description = "a module for several frames on a condition")]
    public void Images_of_single_frames_have_one(string sopClass, string frames, string expected)
    {
        DicomDataset dataset = new(
            new DicomUniqueIdentifier(DicomTag.SOPClassUID, sopClass),
            new DicomIntegerString(DicomTag.NumberOfFrames, frames),
            new DicomOtherWord(DicomTag.PixelData, 0, 0));

        Assert.That(OneRule.Check(new SingleFrameRule(), dataset), Is.EqualTo(expected));
    }

    [Test]
    public void A_photometric_interpretation_of_compression_needs_a_compressed_syntax()
    {
        DicomDataset dataset = SmallCtImage.Create().AddOrUpdate(DicomTag.PhotometricInterpretation, "YBR_ICT");

        Assert.That(OneRule.Check(new PhotometricRule(), dataset), Is.EqualTo("(0028,0004) bad-value"));
    }

    [Test]
    public void Referenced_instances_need_no_list_where_the_module_may_be_left_out()
    {
        DicomDataset dataset = SmallCtImage.Create();
        dataset.Add(new DicomSequence(DicomTag.ReferencedImageSequence, new DicomDataset(
            new DicomUniqueIdentifier(DicomTag.ReferencedSOPClassUID, DicomUID.CTImageStorage.UID), new DicomUniqueIdentifier(DicomTag.ReferencedSOPInstanceUID, "1.2.3"))));

        Assert.That(OneRule.Check(new InstanceReferenceRule(), dataset), Is.Empty);

        dataset.Add(new DicomSequence(DicomTag.ReferencedSeriesSequence, new DicomDataset(
            new DicomUniqueIdentifier(DicomTag.SeriesInstanceUID, "1.2.4"),
            new DicomSequence(DicomTag.ReferencedInstanceSequence, new DicomDataset(
                new DicomUniqueIdentifier(DicomTag.ReferencedSOPClassUID, DicomUID.CTImageStorage.UID), new DicomUniqueIdentifier(DicomTag.ReferencedSOPInstanceUID, "1.2.5"))))));

        Assert.That(OneRule.Check(new InstanceReferenceRule(), dataset), Is.EqualTo("(0008,1140)[1].(0008,1155) bad-value"));
    }

    [Test]
    public void Referenced_instances_are_listed_by_series()
    {
        DicomDataset dataset = SmallSegmentation.Create();
        dataset.Remove(DicomTag.ReferencedSeriesSequence);

        Assert.That(OneRule.Check(new InstanceReferenceRule(), dataset), Is.EqualTo("(0008,1115) missing"));
    }

    [Test]
    public void Instances_are_listed_only_where_the_object_refers_to_one()
    {
        DicomDataset dataset = SmallSegmentation.Create();
        foreach (DicomDataset frame in dataset.GetSequence(DicomTag.PerFrameFunctionalGroupsSequence).Items)
        {
            frame.Remove(DicomTag.DerivationImageSequence);
        }

        Assert.That(OneRule.Check(new InstanceReferenceRule(), dataset), Is.EqualTo("(0008,1115) not-allowed"));
        DicomDataset source = new DicomDataset().Add(DicomTag.ReferencedSOPClassUID, DicomUID.CTImageStorage.UID).Add(DicomTag.ReferencedSOPInstanceUID, "1.2.3.7");
        Assert.That(OneRule.Check(new InstanceReferenceRule(), dataset.Add(new DicomSequence(DicomTag.SourceInstanceSequence, source))), Is.Empty, "any reference will do");
    }

    [Test]
    public void A_presentation_state_refers_in_the_list_itself()
    {
        DicomDataset series = new(new DicomSequence(DicomTag.ReferencedImageSequence, new DicomDataset().Add(DicomTag.ReferencedSOPInstanceUID, "1.2.1")));
        DicomDataset dataset = new DicomDataset().Add(DicomTag.SOPClassUID, DicomUID.GrayscaleSoftcopyPresentationStateStorage.UID).Add(new DicomSequence(DicomTag.ReferencedSeriesSequence, series));

        Assert.That(OneRule.Check(new InstanceReferenceRule(), dataset), Is.Empty);
    }

    [TestCase((ushort)16, (ushort)12, (ushort)11, "")]
    [TestCase((ushort)16, (ushort)12, (ushort)15, "", Description = "the low bits of a cell may be unused")]
    [TestCase((ushort)16, (ushort)17, (ushort)16, "(0028,0101) bad-value")]
    [TestCase((ushort)16, (ushort)12, (ushort)16, "(0028,0102) bad-value")]
    [TestCase((ushort)16, (ushort)16, (ushort)10, "(0028,0101) bad-value")]
    public void The_bits_of_a_value_lie_in_its_cell(ushort allocated, ushort stored, ushort highBit, string expected) =>
        Assert.That(OneRule.Check(new PixelBitsRule(), Bits(DicomUID.CTImageStorage, allocated, stored, highBit)), Is.EqualTo(expected));

    [TestCase((ushort)11, "")]
    [TestCase((ushort)15, "(0028,0102) bad-value")]
    public void In_some_images_the_bits_of_a_value_are_the_lowest(ushort highBit, string expected) =>
        Assert.That(OneRule.Check(new PixelBitsRule(), Bits(DicomUID.EnhancedMRImageStorage, 16, 12, highBit)), Is.EqualTo(expected));

    [Test]
    public void Bits_that_a_module_lists_are_told_by_its_list() =>
        Assert.That(OneRule.Check(new PixelBitsRule(), Bits(DicomUID.SegmentationStorage, 8, 9, 9)), Is.Empty);

    [Test]
    public void Frames_of_floating_point_have_their_length()
    {
        DicomDataset dataset = Image(2, 2).Add(DicomTag.NumberOfFrames, "3").Add(new DicomOtherFloat(DicomTag.FloatPixelData, new float[11]));

        Assert.That(OneRule.Check(new PixelDataLengthRule(), dataset), Is.EqualTo("(7FE0,0008) bad-count"));
        Assert.That(OneRule.Check(new PixelDataLengthRule(), dataset.AddOrUpdate(new DicomOtherFloat(DicomTag.FloatPixelData, new float[12]))), Is.Empty);
    }

    [Test]
    public void Frames_of_double_precision_have_their_length()
    {
        DicomDataset dataset = Image(2, 2).Add(new DicomOtherDouble(DicomTag.DoubleFloatPixelData, new double[5]));

        Assert.That(OneRule.Check(new PixelDataLengthRule(), dataset), Is.EqualTo("(7FE0,0009) bad-count"));
        Assert.That(OneRule.Check(new PixelDataLengthRule(), dataset.AddOrUpdate(new DicomOtherDouble(DicomTag.DoubleFloatPixelData, new double[4]))), Is.Empty);
    }

    [TestCase("RGB", 24, "")]
    [TestCase("YBR_FULL_422", 16, "")]
    [TestCase("YBR_FULL_422", 24, "(7FE0,0010) bad-count")]
    [TestCase("RGB", 16, "(7FE0,0010) bad-count")]
    public void Chrominance_that_is_subsampled_takes_less(string interpretation, int bytes, string expected)
    {
        DicomDataset dataset = Image(2, 4).Add<ushort>(DicomTag.SamplesPerPixel, 3).Add<ushort>(DicomTag.BitsAllocated, 8).Add(DicomTag.PhotometricInterpretation, interpretation);
        dataset.Add(new DicomOtherByte(DicomTag.PixelData, new byte[bytes]));

        Assert.That(OneRule.Check(new PixelDataLengthRule(), dataset), Is.EqualTo(expected));
    }

    [TestCase(3, 0, "")]
    [TestCase(3, 3, "")]
    [TestCase(4, 3, "")]
    [TestCase(2, 0, "(7FE0,0010) bad-count", Description = "a fragment for each frame")]
    [TestCase(3, 2, "(7FE0,0010) bad-count", Description = "an offset for each frame")]
    public void Encapsulated_frames_have_fragments_and_offsets(int fragments, int offsets, string expected)
    {
        DicomOtherByteFragment pixels = new(DicomTag.PixelData);
        for (int i = 0; i < offsets; i++) pixels.OffsetTable.Add((uint)i * 10);
        for (int i = 0; i < fragments; i++) pixels.Fragments.Add(new FellowOakDicom.IO.Buffer.MemoryByteBuffer(new byte[2]));

        Assert.That(OneRule.Check(new PixelDataLengthRule(), Image(2, 2).Add(DicomTag.NumberOfFrames, "3").Add(pixels)), Is.EqualTo(expected));
    }

    [Test]
    public void The_extended_offset_table_has_an_entry_for_each_frame()
    {
        DicomDataset dataset = Image(2, 2).Add(DicomTag.NumberOfFrames, "3").Add(new DicomOtherVeryLong(DicomTag.ExtendedOffsetTable, new ulong[2]));
        DicomOtherByteFragment pixels = new(DicomTag.PixelData);
        for (int i = 0; i < 3; i++) pixels.Fragments.Add(new FellowOakDicom.IO.Buffer.MemoryByteBuffer(new byte[2]));

        Assert.That(OneRule.Check(new PixelDataLengthRule(), dataset.Add(pixels)), Is.EqualTo("(7FE0,0001) bad-count"));
    }

    [Test]
    public void A_compressed_syntax_allows_what_its_codec_can_hold()
    {
        DicomDataset dataset = new DicomDataset(DicomTransferSyntax.JPEG2000Lossless).NotValidated();
        dataset.Add(DicomTag.PhotometricInterpretation, "YBR_FULL_422").Add(new DicomOtherByteFragment(DicomTag.PixelData));

        Assert.That(OneRule.Check(new PhotometricRule(), dataset), Is.EqualTo("(0028,0004) bad-value"));
        Assert.That(OneRule.Check(new PhotometricRule(), dataset.AddOrUpdate(DicomTag.PhotometricInterpretation, "YBR_RCT")), Is.Empty);
    }

    [Test]
    public void Lookup_tables_of_presentation_have_as_many_entries_as_they_say()
    {
        DicomDataset table = new(new DicomUnsignedShort(DicomTag.LUTDescriptor, 4, 0, 16), new DicomOtherWord(DicomTag.LUTData, new ushort[3]));

        Assert.That(OneRule.Check(new LookupTableRule(), new DicomDataset(new DicomSequence(DicomTag.VOILUTSequence, table))), Is.EqualTo("(0028,3010)[1].(0028,3006) bad-count"));
    }

    [Test]
    public void A_dimension_of_an_organization_that_is_not_listed_is_found()
    {
        DicomDataset dataset = SmallSegmentation.Create();
        dataset.GetSequence(DicomTag.DimensionIndexSequence).Items[0].AddOrUpdate(DicomTag.DimensionOrganizationUID, "1.2.99");

        Assert.That(OneRule.Check(new DimensionPointerRule(), dataset), Is.EqualTo("(0020,9222)[1].(0020,9164) bad-value"));
    }

    [Test]
    public void Every_frame_refers_to_a_segment()
    {
        DicomDataset dataset = SmallSegmentation.Create(2000);
        IList<DicomDataset> frames = dataset.GetSequence(DicomTag.PerFrameFunctionalGroupsSequence).Items;
        frames[1776].GetSequence(DicomTag.SegmentIdentificationSequence).Items[0].AddOrUpdate<ushort>(DicomTag.ReferencedSegmentNumber, 9);

        Assert.That(OneRule.Check(new ReferencedSegmentRule(), dataset), Is.EqualTo("(5200,9230)[1777].(0062,000A)[1].(0062,000B) bad-value"));
    }

    [TestCase(4, "")]
    [TestCase(3, "(0028,3110)[2].(0028,3010)[1].(0028,3006) bad-count")]
    public void Lookup_tables_inside_presentation_states_are_looked_at(int entries, string expected)
    {
        DicomDataset table = new(new DicomUnsignedShort(DicomTag.LUTDescriptor, 4, 0, 16), new DicomOtherWord(DicomTag.LUTData, new ushort[entries]));
        DicomSequence windows = new(DicomTag.SoftcopyVOILUTSequence, new DicomDataset(), new DicomDataset(new DicomSequence(DicomTag.VOILUTSequence, table)));

        Assert.That(OneRule.Check(new LookupTableRule(), new DicomDataset(windows)), Is.EqualTo(expected));
    }

    [Test]
    public void A_dimension_without_a_group_points_into_the_data_set()
    {
        DicomDataset dataset = SmallSegmentation.Create();
        DicomDataset dimension = dataset.GetSequence(DicomTag.DimensionIndexSequence).Items[0].NotValidated();
        dimension.Remove(DicomTag.FunctionalGroupPointer);
        dimension.AddOrUpdate(DicomTag.DimensionIndexPointer, DicomTag.StudyDescription);

        Assert.That(OneRule.Check(new DimensionPointerRule(), dataset), Is.EqualTo("(0020,9222)[1].(0020,9165) bad-value"));
        dataset.AddOrUpdate(DicomTag.StudyDescription, "Liver");
        Assert.That(OneRule.Check(new DimensionPointerRule(), dataset), Is.Empty);
    }

    [TestCase(4, "")]
    [TestCase(3, "(5200,9229)[1].(0040,9096)[1].(0040,9212) bad-count")]
    public void A_table_of_real_world_values_has_one_for_each_stored_value(int values, string expected)
    {
        DicomDataset mapping = new DicomDataset().NotValidated().Add<ushort>(DicomTag.RealWorldValueFirstValueMapped, 2).Add<ushort>(DicomTag.RealWorldValueLastValueMapped, 5);
        mapping.Add(new DicomFloatingPointDouble(DicomTag.RealWorldValueLUTData, new double[values]));
        DicomDataset shared = new(new DicomSequence(DicomTag.RealWorldValueMappingSequence, mapping));

        Assert.That(OneRule.Check(new RealWorldValueRule(), new DicomDataset(new DicomSequence(DicomTag.SharedFunctionalGroupsSequence, shared))), Is.EqualTo(expected));
    }

    private static DicomDataset Bits(DicomUID sopClass, ushort allocated, ushort stored, ushort highBit) => new DicomDataset()
        .Add(DicomTag.SOPClassUID, sopClass.UID).Add(DicomTag.BitsAllocated, allocated).Add(DicomTag.BitsStored, stored).Add(DicomTag.HighBit, highBit);

    private static DicomDataset Image(ushort rows, ushort columns) => new DicomDataset().NotValidated().Add(DicomTag.Rows, rows).Add(DicomTag.Columns, columns);
}
