using FellowOakDicom;
using HighDicom.Modules;

namespace HighDicom;

/// <summary>Writes the modules of the image: Segmentation Image (PS3.3 C.8.20.2), Image Pixel, Multi-frame Functional Groups.</summary>
internal sealed class SegmentationImageWriter(SegmentationRequest request)
{
    private readonly PixelFormat _format = request.Format;

    internal void Write(DicomDataset dataset, InstanceMoment moment, FramePlan plan, EncodedFrames frames)
    {
        var image = new SegmentationImageModule(dataset)
        {
            ImageType = [ImageTypeValue.Derived, ImageTypeValue.Primary],
            SamplesPerPixel = 1,
            PhotometricInterpretation = request.Palette is null ? PhotometricInterpretationValue.Monochrome2 : PhotometricInterpretationValue.PaletteColor,
            PixelRepresentation = 0,
            BitsAllocated = _format.Bits,
            BitsStored = _format.Bits,
            HighBit = _format.Bits - 1,
            SegmentationType = TypeTerm(),
            SegmentsOverlap = OverlapTerm(frames),
        };
        ContentWriter.Write(request.Content, $"{request.Layout.Headers[0].Text(DicomTag.Modality) ?? "IMAGE"}_{SegmentationWriter.Modality}", dataset);
        WriteFractions(image);
        foreach (SegmentDescription segment in request.Sequence)
            image.SegmentSequence.Add(SegmentItem.Write(request.Palette is null ? segment : segment with { DisplayColor = null }));
        _ = new ImagePixelModule(dataset) { Rows = request.Layout.Rows, Columns = request.Layout.Columns };
        _ = new MultiFrameFunctionalGroupsModule(dataset)
        {
            ContentDate = moment.Date,
            ContentTime = moment.TimeOfDay,
            NumberOfFrames = plan.Frames.Count,
        };
        if (request.Palette is { } palette) PaletteWriter.Write(request, palette, dataset);
        LossyCompression.Write(request.Layout.Headers, image);
        if (!request.Layout.HasFrameOfReference)
        {
            PatientDirections.Write(request.Layout.Headers, dataset);
            PixelAspect.Write(request.Layout.Headers, dataset);
        }

        if (_format.Type == SegmentationType.LabelMap) dataset.AddOrUpdate(new DicomUnsignedShort(DicomTag.PixelPaddingValue, 0));
    }

    private void WriteFractions(SegmentationImageModule image)
    {
        if (!_format.IsFractional) return;
        image.MaximumFractionalValue = _format.Maximum;
        image.SegmentationFractionalType = request.FractionalType switch
        {
            FractionalType.Probability => SegmentationFractionalTypeValue.Probability,
            FractionalType.Occupancy => SegmentationFractionalTypeValue.Occupancy,
            _ => null,
        };
    }

    private SegmentationTypeValue TypeTerm() => _format.Type switch
    {
        SegmentationType.Fractional => SegmentationTypeValue.Fractional,
        SegmentationType.LabelMap => SegmentationTypeValue.Labelmap,
        _ => SegmentationTypeValue.Binary,
    };

    // Fractions of a pixel may belong to several segments without any overlap of the things themselves.
    private SegmentsOverlapValue OverlapTerm(EncodedFrames frames) => !frames.SharesPixels ? SegmentsOverlapValue.No
        : _format.IsFractional ? SegmentsOverlapValue.Undefined
        : SegmentsOverlapValue.Yes;
}
