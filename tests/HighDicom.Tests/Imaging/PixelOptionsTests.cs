using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;

namespace HighDicom.Tests.Imaging;

[TestFixture]
public sealed class PixelOptionsTests
{
    private static readonly PixelLayout Bytes = new(8, 8, 7, false, 1);
    private static readonly PixelLayout Colors = new(8, 8, 7, false, 3);

    [Test]
    public void Bits_are_pixels_and_frames_begin_within_a_byte()
    {
        SourceImages images = TestImage.Of([0b1010_1101, 0b0000_0011], 1, 5, new PixelLayout(1, 1, 0, false, 1), dataset => dataset.Add(DicomTag.NumberOfFrames, "2"));

        Assert.That(images[0].ToTensor<byte>(), Is.EqualTo(new byte[] { 1, 0, 1, 1, 0 }));
        Assert.That(images[1].ToTensor<float>(), Is.EqualTo(new float[] { 1, 0, 1, 1, 1 }));
    }

    [Test]
    public void Values_of_32_bits_and_floating_point_come_back()
    {
        byte[] integers = MemoryMarshal.AsBytes<int>([-70000, 70000]).ToArray();
        byte[] singles = MemoryMarshal.AsBytes<float>([1.5f, -0.25f]).ToArray();
        byte[] doubles = MemoryMarshal.AsBytes<double>([1e300, 2]).ToArray();

        SourceImage single = TestImage.Of([], 1, 2, new PixelLayout(32, 32, 31, false, 1), dataset => Replace(dataset, new DicomOtherFloat(DicomTag.FloatPixelData, new MemoryByteBuffer(singles))))[0];

        Assert.That(TestImage.Of(integers, 1, 2, new PixelLayout(32, 32, 31, true, 1))[0].ToTensor<int>(), Is.EqualTo(new[] { -70000, 70000 }));
        Assert.That(single.ToTensor<double>(), Is.EqualTo(new[] { 1.5, -0.25 }));
        Assert.That(() => single.ToTensor<int>(), Throws.TypeOf<SourceImagesException>().With.Message.Contains("floating point"));
        Assert.That(
            TestImage.Of([], 1, 2, new PixelLayout(64, 64, 63, false, 1), dataset => Replace(dataset, new DicomOtherDouble(DicomTag.DoubleFloatPixelData, new MemoryByteBuffer(doubles))))[0].ToTensor<double>(),
            Is.EqualTo(new[] { 1e300, 2 }));
    }

    [Test]
    public void Planes_of_colours_are_put_together_and_half_chrominance_is_repeated()
    {
        SourceImages planar = TestImage.Of([1, 2, 11, 12, 21, 22], 1, 2, Colors, dataset => dataset.Add(DicomTag.PlanarConfiguration, (ushort)1));
        SourceImages half = TestImage.Of([100, 200, 90, 160], 1, 2, Colors, dataset => dataset.AddOrUpdate(DicomTag.PhotometricInterpretation, "YBR_FULL_422"));

        Tensor<byte> pixels = planar[0].ToTensor<byte>();

        Assert.That(pixels.Lengths.ToArray(), Is.EqualTo(new nint[] { 1, 2, 3 }));
        Assert.That(pixels, Is.EqualTo(new byte[] { 1, 11, 21, 2, 12, 22 }));
        Assert.That(half[0].ToTensor<byte>(), Is.EqualTo(new byte[] { 100, 90, 160, 200, 90, 160 }));
    }

    // Red, green and blue of PS3.3 C.7.6.3.1.2, and their gray.
    [TestCase(76, 85, 255, 254, 0, 0)]
    [TestCase(150, 44, 21, 0, 255, 1)]
    [TestCase(29, 255, 107, 0, 0, 254)]
    [TestCase(128, 128, 128, 128, 128, 128)]
    public void Luminance_and_chrominance_become_colours_where_asked(byte y, byte cb, byte cr, byte red, byte green, byte blue)
    {
        SourceImage image = TestImage.Of([y, cb, cr, 0], 1, 1, Colors, dataset => dataset.AddOrUpdate(DicomTag.PhotometricInterpretation, "YBR_FULL"))[0];

        Assert.That(image.ToTensor<byte>(), Is.EqualTo(new[] { y, cb, cr }));
        Assert.That(image.ToTensor<byte>(new PixelOptions { ToRgb = true }), Is.EqualTo(new[] { red, green, blue }));
    }

    [Test]
    public void A_palette_is_applied_where_asked()
    {
        SourceImage image = TestImage.Of([4, 5, 9, 0], 2, 2, Bytes, dataset =>
        {
            dataset.AddOrUpdate(DicomTag.PhotometricInterpretation, "PALETTE COLOR");
            dataset.Add(DicomTag.RedPaletteColorLookupTableDescriptor, (ushort)2, (ushort)4, (ushort)16);
            dataset.Add(DicomTag.GreenPaletteColorLookupTableDescriptor, (ushort)2, (ushort)4, (ushort)16);
            dataset.Add(DicomTag.BluePaletteColorLookupTableDescriptor, (ushort)2, (ushort)4, (ushort)8);
            dataset.Add(new DicomOtherWord(DicomTag.RedPaletteColorLookupTableData, new MemoryByteBuffer([0, 1, 0, 2])));
            dataset.Add(new DicomOtherWord(DicomTag.GreenPaletteColorLookupTableData, new MemoryByteBuffer([1, 0, 2, 0])));
            dataset.Add(new DicomOtherWord(DicomTag.BluePaletteColorLookupTableData, new MemoryByteBuffer([7, 8])));
        })[0];

        Tensor<int> colors = image.ToTensor<int>(new PixelOptions { ToRgb = true });

        Assert.That(image.ToTensor<byte>(), Is.EqualTo(new byte[] { 4, 5, 9, 0 }));
        Assert.That(colors.Lengths.ToArray(), Is.EqualTo(new nint[] { 2, 2, 3 }));
        Assert.That(colors, Is.EqualTo(new[] { 256, 1, 7, 512, 2, 8, 512, 2, 8, 256, 1, 7 }));
        Assert.That(() => image.ToTensor<byte>(new PixelOptions { ToRgb = true }), Throws.TypeOf<SourceImagesException>().With.Message.Contains("Byte"));
    }

    [Test]
    public void Monochrome1_is_left_as_stored_unless_asked()
    {
        PixelLayout twelve = new(16, 12, 11, false, 1);
        byte[] pixels = MemoryMarshal.AsBytes<ushort>([0, 4095, 1]).ToArray();
        static void Change(DicomDataset dataset)
        {
            dataset.AddOrUpdate(DicomTag.PhotometricInterpretation, "MONOCHROME1");
            dataset.Add(DicomTag.RescaleSlope, "2");
            dataset.Add(DicomTag.RescaleIntercept, "-10");
        }

        SourceImage image = TestImage.Of(pixels, 1, 3, twelve, Change)[0];
        SourceImage signed = TestImage.Of(pixels, 1, 3, twelve with { IsSigned = true }, Change)[0];

        Assert.That(image.ToTensor<int>(), Is.EqualTo(new[] { -10, 8180, -8 }));
        Assert.That(image.ToTensor<int>(new PixelOptions { InvertMonochrome1 = true }), Is.EqualTo(new[] { 8180, -10, 8178 }));
        Assert.That(signed.ToTensor<int>(PixelOptions.Stored with { InvertMonochrome1 = true }), Is.EqualTo(new[] { -1, 0, -2 }));
        Assert.That(image.ToTensor<int>(PixelOptions.Stored), Is.EqualTo(new[] { 0, 4095, 1 }));
    }

    [Test]
    public void Padding_is_a_mask_of_stored_values()
    {
        byte[] pixels = MemoryMarshal.AsBytes<short>([-2000, -1999, -1990, 5]).ToArray();
        SourceImages one = TestImage.Of(pixels, 1, 4, new PixelLayout(16, 16, 15, true, 1), dataset => dataset.Add(new DicomSignedShort(DicomTag.PixelPaddingValue, -2000)));
        SourceImages range = TestImage.Of(pixels, 1, 4, new PixelLayout(16, 16, 15, true, 1), dataset =>
        {
            dataset.Add(DicomTag.RescaleIntercept, "-1024");
            dataset.Add(DicomTag.RescaleSlope, "1");
            dataset.Add(new DicomSignedShort(DicomTag.PixelPaddingValue, -1990));
            dataset.Add(new DicomSignedShort(DicomTag.PixelPaddingRangeLimit, -2000));
        });

        Assert.That(one[0].ToPaddingMask(), Is.EqualTo(new[] { true, false, false, false }));
        Assert.That(range[0].ToPaddingMask(), Is.EqualTo(new[] { true, true, true, false }));
        Assert.That(TestImage.Of(pixels, 1, 4, new PixelLayout(16, 16, 15, true, 1))[0].ToPaddingMask(), Is.All.False);
    }

    [Test]
    public void A_modality_table_is_refused_but_for_stored_values()
    {
        SourceImage image = TestImage.Of([1, 2], 1, 2, Bytes, dataset => dataset.Add(new DicomSequence(DicomTag.ModalityLUTSequence, new DicomDataset())))[0];

        Assert.That(() => image.ToTensor<float>(), Throws.TypeOf<SourceImagesException>().With.Message.Contains("PixelOptions.Stored"));
        Assert.That(image.ToTensor<byte>(PixelOptions.Stored), Is.EqualTo(new byte[] { 1, 2 }));
    }

    private static void Replace(DicomDataset dataset, DicomItem pixels)
    {
        dataset.Remove(DicomTag.PixelData);
        dataset.Add(pixels);
    }
}
