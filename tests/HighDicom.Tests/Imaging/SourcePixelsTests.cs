using System.Runtime.InteropServices;
using CsCheck;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using HighDicom.Tool.Demo;

namespace HighDicom.Tests.Imaging;

[TestFixture]
public sealed class SourcePixelsTests
{
    private static readonly DicomDataset Template = PhantomFiles.Series(Phantom.Regular).Image(1);

    [Test]
    public void Stored_bits_of_16_are_cut_out_and_sign_extended() =>
        Gen.Select(Gen.UShort.Array[1, 90], Gen.Int[1, 16], Gen.Int[0, 15], Gen.Bool).Where(s => s.Item2 + s.Item3 <= 16).Sample((cells, stored, low, signed) =>
        {
            PixelLayout layout = new(16, stored, low + stored - 1, signed, 1);
            int[] expected = [.. cells.Select(cell => Extract(cell, stored, low, signed))];
            if (signed)
            {
                short[] values = MemoryMarshal.Cast<ushort, short>(cells).ToArray();
                StoredBits.Align<short>(values, layout);
                return values.Select(value => (int)value).SequenceEqual(expected);
            }

            ushort[] plain = [.. cells];
            StoredBits.Align<ushort>(plain, layout);
            return plain.Select(value => (int)value).SequenceEqual(expected);
        });

    [Test]
    public void Stored_bits_of_8_are_cut_out_and_sign_extended() =>
        Gen.Select(Gen.Byte.Array[1, 90], Gen.Int[1, 8], Gen.Int[0, 7], Gen.Bool).Where(s => s.Item2 + s.Item3 <= 8).Sample((cells, stored, low, signed) =>
        {
            int[] expected = [.. cells.Select(cell => Extract(cell, stored, low, signed))];
            float[] pixels = Pixels<float>(cells, bitsAllocated: 8, stored, low + stored - 1, signed, rescale: Rescale.Identity);
            return pixels.Select(value => (int)value).SequenceEqual(expected);
        });

    [Test]
    public void Rescaling_is_that_of_double_precision_rounded_once() =>
        Gen.Select(Gen.Short.Array[1, 90], Gen.OneOf(Gen.Int[-4, 4].Select(i => (double)i), Gen.Double[-3, 3].Select(x => Math.Round(x, 6))), Gen.Int[-2000, 2000])
            .Sample((stored, slope, intercept) =>
            {
                Rescale rescale = new(slope, intercept);
                byte[] bytes = MemoryMarshal.AsBytes(stored.AsSpan()).ToArray();
                double[] exact = [.. stored.Select(value => (value * slope) + intercept)];
                return Pixels<double>(bytes, 16, 16, 15, true, rescale).SequenceEqual(exact) &&
                    Pixels<float>(bytes, 16, 16, 15, true, rescale).SequenceEqual(exact.Select(value => (float)value));
            });

    [Test]
    public void Unsigned_values_beyond_the_sign_stay_positive()
    {
        byte[] bytes = [0xFF, 0xFF, 0x00, 0x80];

        Assert.That(Pixels<float>(bytes, 16, 16, 15, false, new Rescale(1, -1024)), Is.EqualTo(new[] { 64511f, 31744f }));
        Assert.That(Pixels<int>(bytes, 16, 16, 15, false, new Rescale(2, 1)), Is.EqualTo(new[] { 131071, 65537 }));
    }

    [Test]
    public void Values_that_do_not_fit_the_type_are_an_error_not_a_wrap()
    {
        byte[] bytes = [0x00, 0x80];

        Assert.That(() => Pixels<short>(bytes, 16, 16, 15, false, Rescale.Identity), Throws.TypeOf<SourceImagesException>().With.Message.Contains("Int16"));
        Assert.That(() => Pixels<short>(bytes, 16, 16, 15, true, new Rescale(1, -1024)), Throws.TypeOf<SourceImagesException>().With.Message.Contains("Int16"));
        Assert.That(() => Pixels<int>(bytes, 16, 16, 15, true, new Rescale(0.5, 0)), Throws.TypeOf<SourceImagesException>().With.Message.Contains("0.5"));
    }

    [Test]
    public void Each_slice_is_rescaled_with_its_own_slope()
    {
        PhantomSeries series = PhantomFiles.Series(Phantom.Regular);
        DicomDataset other = series.Image(2);
        other.AddOrUpdate(DicomTag.RescaleSlope, "2");
        other.AddOrUpdate(DicomTag.RescaleIntercept, "-2048");

        Volume<float> volume = SourceImages.From([series.Image(1), other]).ToVolume<float>();

        Assert.That((volume.Values[0, 0, 0], volume.Values[1, 0, 0]), Is.EqualTo((-2000f, -1000f)));
    }

    [Test]
    public void Missing_and_short_pixel_data_is_an_error_that_names_the_file()
    {
        using TemporaryFolder folder = new();
        DicomDataset dataset = PhantomFiles.Series(Phantom.Regular).Image(1);
        dataset.AddOrUpdate(new DicomOtherWord(DicomTag.PixelData, new MemoryByteBuffer(new byte[100])));
        new DicomFile(dataset).Save(folder.File("short.dcm"));
        dataset.Remove(DicomTag.PixelData);
        new DicomFile(dataset).Save(folder.File("header.dcm"));

        Assert.That(() => SourceImages.Open(folder.File("short.dcm")).ToVolume<float>(), Throws.TypeOf<SourceImagesException>()
            .With.Message.Contains("short.dcm").And.Message.Contains("100 bytes").And.Message.Contains("15360"));
        Assert.That(() => SourceImages.Open(folder.File("header.dcm")).ToVolume<float>(), Throws.TypeOf<SourceImagesException>()
            .With.Message.Contains("header.dcm").And.Message.Contains("no Pixel Data"));
    }

    [Test]
    public void A_size_that_the_file_does_not_have_costs_no_memory()
    {
        DicomDataset dataset = new(Template);
        dataset.AddOrUpdate(DicomTag.Rows, ushort.MaxValue);
        dataset.AddOrUpdate(DicomTag.Columns, ushort.MaxValue);
        SourceImages images = SourceImages.From([dataset]);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assert.That(() => images.ToVolume<double>(), Throws.TypeOf<SourceImagesException>().With.Message.Contains("8589672450"));
        Assert.That(() => images[0].ToTensor<double>(), Throws.TypeOf<SourceImagesException>().With.Message.Contains("8589672450"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1_000_000));
    }

    [TestCase("RescaleSlope")]
    [TestCase("RescaleIntercept")]
    public void A_rescale_value_that_is_no_number_is_not_taken_for_its_default(string keyword)
    {
        DicomDataset dataset = new DicomDataset(Template).NotValidated();
        dataset.AddOrUpdate(DicomDictionary.Default[keyword]!, "1", "2");

        Assert.That(() => SourceImages.From([dataset])[0].ToTensor<float>(), Throws.TypeOf<SourceImagesException>().With.Message.Contains("is not one number"));
    }

    [Test]
    public void Compressed_pixels_are_refused_by_the_name_of_their_transfer_syntax()
    {
        DicomDataset dataset = new(DicomTransferSyntax.JPEGLSLossless);
        dataset.Add(PhantomFiles.Series(Phantom.Regular).Image(1).Where(item => item.Tag != DicomTag.PixelData));
        DicomOtherByteFragment fragments = new(DicomTag.PixelData);
        fragments.Fragments.Add(new MemoryByteBuffer(new byte[64]));
        dataset.Add(fragments);

        Assert.That(() => SourceImages.From([dataset])[0].ToTensor<float>(), Throws.TypeOf<SourceImagesException>()
            .With.Message.Contains("JPEG-LS Lossless").And.Message.Contains("1.2.840.10008.1.2.4.80").And.Message.Contains("register a decoder"));
    }

    private static T[] Pixels<T>(byte[] bytes, int bitsAllocated, int bitsStored, int highBit, bool signed, Rescale rescale)
        where T : unmanaged, System.Numerics.INumber<T>
    {
        DicomDataset dataset = new(Template);
        dataset.AddOrUpdate(DicomTag.Rows, (ushort)1);
        dataset.AddOrUpdate(DicomTag.Columns, (ushort)(bytes.Length / (bitsAllocated / 8)));
        dataset.AddOrUpdate(DicomTag.BitsAllocated, (ushort)bitsAllocated);
        dataset.AddOrUpdate(DicomTag.BitsStored, (ushort)bitsStored);
        dataset.AddOrUpdate(DicomTag.HighBit, (ushort)highBit);
        dataset.AddOrUpdate(DicomTag.PixelRepresentation, (ushort)(signed ? 1 : 0));
        dataset.AddOrUpdate(DicomTag.RescaleSlope, DecimalText.Format(rescale.Slope));
        dataset.AddOrUpdate(DicomTag.RescaleIntercept, DecimalText.Format(rescale.Intercept));
        dataset.AddOrUpdate(new DicomOtherWord(DicomTag.PixelData, new MemoryByteBuffer(bytes)));
        return [.. SourceImages.From([dataset])[0].ToTensor<T>()];
    }

    private static int Extract(int cell, int stored, int low, bool signed)
    {
        int value = (cell >> low) & ((1 << stored) - 1);
        return signed && (value >> (stored - 1)) == 1 ? value - (1 << stored) : value;
    }
}
