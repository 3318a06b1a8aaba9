using HighDicom.Codes;
using HighDicom.Content;
using HighDicom.Templates;

namespace HighDicom;

/// <summary>Writes measurement groups: PS3.16 TID 1410 (planar) and TID 1411 (volumetric), with the rows of TID 1419.</summary>
internal sealed class MeasurementGroupWriter(EvidenceList evidence)
{
    internal void Write(Tid1500.Builder.ImagingMeasurementsBuilder measurements, MeasurementGroup group)
    {
        switch (group)
        {
            case PlanarRoi planar:
                measurements.PlanarRoiMeasurementsAndQualitativeEvaluations(to => Write(to, planar));
                break;
            case VolumetricRoi volumetric:
                measurements.VolumetricRoiMeasurementsAndQualitativeEvaluations(to => Write(to, volumetric));
                break;
        }
    }

    private void Write(Tid1410.Builder to, PlanarRoi roi)
    {
        to.TrackingIdentifier(roi.TrackingId!).TrackingUniqueIdentifier(roi.TrackingUid!);
        if (roi.FindingCategory is { } category) to.FindingCategory(category);
        if (roi.Finding is { } finding) to.Finding(finding);
        if (roi.Region is { } region) to.ImageRegionScoord(region.Graphic.ToCoordinates(), from => from.Image(Image(region.Image!, region.Frames)));
        if (RoiMeasurementsWriter.Has(roi)) to.RoiMeasurements(measurements => RoiMeasurementsWriter.Write(measurements, roi));
        foreach (QualitativeEvaluation evaluation in roi.Evaluations) to.QualitativeEvaluationCode(evaluation.Name, evaluation.Value);
    }

    private void Write(Tid1411.Builder to, VolumetricRoi roi)
    {
        to.TrackingIdentifier(roi.TrackingId!).TrackingUniqueIdentifier(roi.TrackingUid!);
        if (roi.FindingCategory is { } category) to.FindingCategory(category);
        if (roi.Finding is { } finding) to.Finding(finding);
        foreach (ImageRegion region in roi.Regions) to.ImageRegion(region.Graphic.ToCoordinates(), from => from.Image(Image(region.Image!, region.Frames)));
        if (roi.Segment is { } segment) Write(to, segment);
        if (RoiMeasurementsWriter.Has(roi)) to.RoiMeasurements(measurements => RoiMeasurementsWriter.Write(measurements, roi));
        foreach (QualitativeEvaluation evaluation in roi.Evaluations) to.QualitativeEvaluationCode(evaluation.Name, evaluation.Value);
    }

    // The number of the segment without numbers of frames: they exclude each other (PS3.3 Table 10-3).
    private void Write(Tid1411.Builder to, SegmentReference segment)
    {
        InstanceReference segmentation = segment.Segmentation;
        evidence.Add(segmentation);
        to.ReferencedSegment(new ImageReference(segmentation.SopClassUid, segmentation.SopInstanceUid, segments: [segment.Number]));
        foreach (InstanceReference source in segment.Sources.Where(source => ArgumentText.IsUid(source.SopClassUid)).DistinctBy(source => source.SopInstanceUid))
            to.SourceImageForSegmentation(Image(source));
    }

    private ImageReference Image(InstanceReference image, IReadOnlyList<int>? frames = null)
    {
        evidence.Add(image);
        return new ImageReference(image.SopClassUid, image.SopInstanceUid, frames);
    }
}
