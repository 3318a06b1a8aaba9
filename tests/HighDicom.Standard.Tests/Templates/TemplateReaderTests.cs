using HighDicom.Content;
using HighDicom.Templates;

namespace HighDicom.Standard.Tests.Templates;

public class TemplateReaderTests
{
    [Test]
    public void A_reader_gives_back_what_a_builder_wrote()
    {
        Tid1500.Reader report = Tid1500.Reader.From(SampleReports.Planar())!;
        Tid1410.Reader group = report.ImagingMeasurements!.PlanarRoiMeasurementsAndQualitativeEvaluations.Single();
        Tid1419.Reader roi = group.RoiMeasurements!;
        Assert.Multiple(() =>
        {
            Assert.That(report.Item.ConceptName, Is.EqualTo(SampleReports.Title));
            Assert.That(report.ProcedureReported.Single().Value!.Value.Value, Is.EqualTo("77477000"));
            Assert.That(report.ObservationContext!.ObserverContext.Single().DeviceObserverIdentifyingAttributes!.DeviceObserverName!.Value, Is.EqualTo("LiverNet"));
            Assert.That(group.TrackingIdentifier!.Value, Is.EqualTo("Lesion 1"));
            Assert.That(group.ImageRegionScoord!.Item.Value!.GraphicType, Is.EqualTo(GraphicType.Polyline));
            Assert.That(group.ImageRegionScoord.Image!.Value!.SopInstanceUid, Is.EqualTo("1.2.6"));
            Assert.That(group.ImageRegionScoord3D, Is.Null);
            Assert.That(roi.FindingSite.Single().Item.Value, Is.EqualTo(SampleReports.Liver));
            Assert.That(roi.Measurement.Single().Item.Value.Value, Is.EqualTo(23.4));
        });
    }

    [Test]
    public void Each_use_of_a_template_that_may_be_used_several_times_is_one_reader()
    {
        Tid1501.Reader group = Tid1500.Reader.From(SampleReports.Whole())!.ImagingMeasurements!.MeasurementAndQualitativeEvaluationGroup.Single();
        IReadOnlyList<Tid320.Reader> images = group.Measurement.Single().MeasurementContent!.ImageOrSpatialCoordinates;
        Assert.That(images.Select(image => image.Image!.Value!.SopInstanceUid), Is.EqualTo(new[] { "1.2.6", "1.2.8" }));
    }

    [Test]
    public void An_item_of_another_kind_has_no_reader() =>
        Assert.That(Tid1500.Reader.From(new TextContentItem(SampleReports.Title, "no report")), Is.Null);

    [Test]
    public void Items_of_a_template_whose_order_is_significant_are_put_in_order()
    {
        ContainerContentItem parent = new(SampleReports.Title);
        new Tid4019.Builder().AlgorithmVersion("1").AlgorithmNameText("Net").AddTo(parent, RelationshipType.HasConceptMod);

        Assert.That(parent.Children.Select(item => ((TextContentItem)item).Value), Is.EqualTo(new[] { "Net", "1" }));
        Assert.That(parent.Children.Select(item => item.Relationship), Is.All.EqualTo(RelationshipType.HasConceptMod));
    }
}
