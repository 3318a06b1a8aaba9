using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Content;
using HighDicom.Templates;
using HighDicom.Templates.Checking;

namespace HighDicom.Standard.Tests.Templates;

public class TemplateConditionTests
{
    private static readonly CodedConcept ComputedTomography = new("CT", "DCM", "Computed Tomography");
    private static readonly CodedConcept Radiography = new("DX", "DCM", "Digital Radiography");

    [Test]
    public void A_condition_on_a_code_holds_for_items_under_an_outer_use_of_the_template() =>
        Assert.That(Check(Library(ComputedTomography)).Violations, Is.Empty);

    [Test]
    public void What_a_condition_rules_out_is_not_allowed()
    {
        // Spacing between slices is of cross-sectional modalities only; pixel spacing is of both kinds and finds its place among those of the modality.
        Violation violation = Check(Library(Radiography)).Violations[0];
        Assert.That((violation.Kind, violation.Name, violation.Reference.Section), Is.EqualTo((ViolationKind.NotAllowed, "row 14 TID 1604", "TID 1602")));
    }

    [Test]
    public void What_cannot_be_told_is_listed_as_unchecked()
    {
        TemplateFindings findings = Check(Library(null));
        Assert.That(findings.Violations, Is.Empty);
        Assert.That(findings.Unchecked.Select(requirement => requirement.Name), Does.Contain("row 14 TID 1604"));
    }

    [Test]
    public void An_author_of_the_document_is_an_observer()
    {
        ContainerContentItem report = SampleReports.Planar();
        foreach (ContentItem item in report.Children.Where(item => item.Relationship == RelationshipType.HasObsContext).ToList())
        {
            report.Dataset.GetSequence(DicomTag.ContentSequence).Items.Remove(item.Dataset);
        }

        Assert.That(Check(report).Violations.Select(violation => violation.Name), Is.EqualTo(new[] { "row 1 PNAME Person Observer Name" }));
        report.Dataset.AddOrUpdate(new DicomSequence(DicomTag.AuthorObserverSequence, new DicomDataset()));
        Assert.That(Check(report).Violations, Is.Empty);
    }

    [Test]
    public void The_segmented_frame_needs_its_source_image_and_one_segment()
    {
        ContainerContentItem report = SampleReports.Report(measurements => measurements.PlanarRoiMeasurementsAndQualitativeEvaluations(group => group
            .ReferencedSegmentationFrame(new ImageReference(SampleReports.CtImage, "1.2.7"))));
        Assert.That(Check(report).Violations.Select(violation => (violation.Kind, violation.Name)), Is.EqualTo(new[]
        {
            (ViolationKind.Missing, "row 8 IMAGE Source image for segmentation"),
            (ViolationKind.BadValue, "row 7 IMAGE Referenced Segmentation Frame"),
            (ViolationKind.BadCount, "row 7 IMAGE Referenced Segmentation Frame"),
        }));
    }

    [TestCase(1, "POLYGON", false)]
    [TestCase(1, "ELLIPSOID", true)]
    [TestCase(2, "POLYGON", true)]
    [TestCase(2, "POINT", false)]
    public void The_surface_of_a_volume_depends_on_the_number_of_its_parts(int count, string type, bool isAllowed)
    {
        float[] data = type switch { "POINT" => [1, 2, 3], "POLYGON" => [0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0], _ => [0, 0, 0, 2, 0, 0, 1, 1, 0, 1, -1, 0, 1, 0, 1, 1, 0, -1] };
        ContainerContentItem report = SampleReports.Report(measurements => measurements.VolumetricRoiMeasurementsAndQualitativeEvaluations(group =>
        {
            for (int number = 0; number < count; number++)
            {
                group.VolumeSurface(new SpatialCoordinates3D(new GraphicType(type), data, "1.2.9"));
            }

            group.SourceSeriesForSegmentation("1.2.10");
        }));
        Assert.That(Check(report).Violations, isAllowed ? Is.Empty : Is.Not.Empty);
        Assert.That(Check(report).Violations.Select(violation => violation.Kind), Is.All.EqualTo(ViolationKind.BadValue));
    }

    private static ContainerContentItem Library(CodedConcept? modality)
    {
        ContainerContentItem report = SampleReports.Planar();
        new Tid1600.Builder().ImageLibraryGroup(group => group
            .ImageLibraryEntryDescriptors(descriptors =>
            {
                if (modality is { } code)
                {
                    descriptors.Modality(code);
                }
            })
            .ImageLibraryEntry(new ImageReference(SampleReports.CtImage, "1.2.6"), build: entry => entry.ImageLibraryEntryDescriptors(descriptors => descriptors
                .ImageLibraryEntryDescriptorsForCrossSectionalModalities(geometry => geometry.HorizontalPixelSpacing(0.5).SpacingBetweenSlices(2)))))
            .AddTo(report, RelationshipType.Contains);
        return report;
    }

    private static TemplateFindings Check(ContainerContentItem report) => TemplateChecker.CheckDocument(report.Dataset);
}
