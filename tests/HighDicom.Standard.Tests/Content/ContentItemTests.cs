using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Content;

namespace HighDicom.Standard.Tests.Content;

public class ContentItemTests
{
    private const string Image = "1.2.840.10008.5.1.4.1.1.2";
    private static readonly CodedConcept Name = new("121071", "DCM", "Finding");

    [Test]
    public void An_item_is_read_as_the_class_of_its_value_type()
    {
        ContentItem[] items =
        [
            new ContainerContentItem(Name), new TextContentItem(Name, "x"), new CodeContentItem(Name, Name), new NumContentItem(Name, new NumericValue(1, Name)),
            new PnameContentItem(Name, "Doe^Jane"), new DateContentItem(Name, new DateOnly(2026, 1, 2)), new TimeContentItem(Name, new TimeOnly(3, 4, 5)),
            new DateTimeContentItem(Name, new DateTime(2026, 1, 2)), new UidRefContentItem(Name, "1.2"), new CompositeContentItem(null, new CompositeReference("1.2", "1.3")),
            new ImageContentItem(null, new ImageReference(Image, "1.3")), new WaveformContentItem(null, new WaveformReference(new CompositeReference("1.2", "1.3"))),
            new ScoordContentItem(null, new SpatialCoordinates(GraphicType.Point, [1, 2])),
            new Scoord3DContentItem(null, new SpatialCoordinates3D(GraphicType.Point, [1, 2, 3], "1.2")),
            new TcoordContentItem(null, TemporalCoordinates.AtSamples("POINT", [5])),
        ];

        Assert.That(items.Select(item => ContentItem.From(item.Dataset).GetType()), Is.EqualTo(items.Select(item => item.GetType())));
    }

    [Test]
    public void Children_are_a_live_view_that_keeps_the_order()
    {
        ContainerContentItem root = new(Name);
        root.Add(RelationshipType.HasObsContext, new TextContentItem(Name, "first"));
        ContainerContentItem inner = root.Add(RelationshipType.Contains, new ContainerContentItem(Name));
        inner.Add(RelationshipType.Contains, new CodeContentItem(Name, Name));

        Assert.Multiple(() =>
        {
            Assert.That(root.Children.Select(item => item.Relationship), Is.EqualTo(new RelationshipType?[] { RelationshipType.HasObsContext, RelationshipType.Contains }));
            Assert.That(root.DescendantsAndSelf().Select(item => item.ValueType!.Value.Value), Is.EqualTo(new[] { "CONTAINER", "TEXT", "CONTAINER", "CODE" }));
            Assert.That(root.Relationship, Is.Null);
        });
    }

    [Test]
    public void Nesting_of_any_depth_is_walked_without_recursion()
    {
        ContainerContentItem root = new(Name);
        ContainerContentItem at = root;
        for (int depth = 0; depth < 20_000; depth++)
        {
            at = at.Add(RelationshipType.Contains, new ContainerContentItem(Name));
        }

        Assert.That(root.DescendantsAndSelf().Count(), Is.EqualTo(20_001));
    }

    [Test]
    public void What_is_missing_or_malformed_reads_as_null()
    {
        DicomDataset empty = new();
        DicomDataset odd = new(new DicomCodeString(DicomTag.ValueType, "DATE"), new DicomSequence(DicomTag.ConceptNameCodeSequence));
        Assert.Multiple(() =>
        {
            Assert.That(ContentItem.From(empty), Is.TypeOf<OtherContentItem>());
            Assert.That(ContentItem.From(empty).ValueType, Is.Null);
            Assert.That(ContentItem.From(empty).ConceptName, Is.Null);
            Assert.That(ContentItem.From(empty).Children, Is.Empty);
            Assert.That(ContentItem.From(odd).ConceptName, Is.Null);
            Assert.That(((DateContentItem)ContentItem.From(odd)).Value, Is.Null);
            Assert.That(new NumContentItem(empty).Value.Value, Is.Null);
            Assert.That(new ImageContentItem(empty).Value, Is.Null);
            Assert.That(new ScoordContentItem(empty).Value, Is.Null);
            Assert.That(new TcoordContentItem(empty).Value, Is.Null);
            Assert.That(new DateTimeContentItem(empty).Offset, Is.Null);
        });
    }

    [Test]
    public void References_keep_frames_segments_and_channels()
    {
        ImageContentItem image = new(Name, new ImageReference(Image, "1.3", frames: [1, 7], segments: [2]));
        WaveformContentItem waveform = new(Name, new WaveformReference(new CompositeReference("1.2", "1.3"), [(1, 2), (1, 3)]));
        Assert.Multiple(() =>
        {
            Assert.That(image.Value!.Frames, Is.EqualTo(new[] { 1, 7 }));
            Assert.That(image.Value.Segments, Is.EqualTo(new[] { 2 }));
            Assert.That(image.Value.Instance, Is.EqualTo(new CompositeReference(Image, "1.3")));
            Assert.That(waveform.Value!.Channels, Is.EqualTo(new[] { ((ushort)1, (ushort)2), ((ushort)1, (ushort)3) }));
        });
    }

    [Test]
    public void Coordinates_come_back_as_they_were_given()
    {
        SpatialCoordinates plane = new ScoordContentItem(Name, new SpatialCoordinates(GraphicType.Circle, [1.5f, 2, 3, 4]) { PixelOriginInterpretation = "FRAME" }).Value!;
        SpatialCoordinates3D space = new Scoord3DContentItem(Name, new SpatialCoordinates3D(GraphicType.Polygon, [0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0], "1.2.3")).Value!;
        TemporalCoordinates time = new TcoordContentItem(Name, TemporalCoordinates.AtOffsets("SEGMENT", [0.5, 1.25])).Value!;
        Assert.Multiple(() =>
        {
            Assert.That(plane.GraphicData.ToArray(), Is.EqualTo(new[] { 1.5f, 2, 3, 4 }));
            Assert.That((plane.GraphicType, plane.PixelOriginInterpretation), Is.EqualTo((GraphicType.Circle, "FRAME")));
            Assert.That(space.GraphicData.Length, Is.EqualTo(12));
            Assert.That(space.FrameOfReferenceUid, Is.EqualTo("1.2.3"));
            Assert.That(time.TimeOffsets, Is.EqualTo(new[] { 0.5, 1.25 }));
        });
    }

    [TestCase("POINT", new float[] { 1, 2, 3, 4 })]
    [TestCase("CIRCLE", new float[] { 1, 2 })]
    [TestCase("ELLIPSE", new float[] { 1, 2, 3, 4, 5, 6 })]
    [TestCase("POLYLINE", new float[] { 1, 2, 3 })]
    [TestCase("POLYGON", new float[] { 1, 2, 3, 4, 5, 6, 1, 2 })]
    [TestCase("POINT", new[] { float.NaN, 1 })]
    public void Coordinates_that_do_not_suit_the_graphic_type_are_refused(string type, float[] data) =>
        Assert.That(() => new SpatialCoordinates(new GraphicType(type), data), Throws.ArgumentException);

    [Test]
    public void An_open_polygon_is_refused() =>
        Assert.That(() => new SpatialCoordinates3D(GraphicType.Polygon, [0, 0, 0, 1, 0, 0, 1, 1, 0], "1.2"), Throws.ArgumentException.With.Message.Contains("first and the last"));

    [TestCase("")]
    [TestCase("1.02")]
    [TestCase("1..2")]
    [TestCase("1.a")]
    public void What_is_no_unique_identifier_is_refused(string uid) => Assert.That(() => new UidRefContentItem(Name, uid), Throws.ArgumentException);

    [Test]
    public void A_text_may_hold_backslashes_and_lines() =>
        Assert.That(new TextContentItem(Name, "a\\b\r\nc").Value, Is.EqualTo("a\\b\r\nc"));

    [Test]
    public void An_item_by_reference_names_its_target()
    {
        ContentItem item = ContentItem.ByReference(1, 2, 3);
        Assert.That(item.ReferencedContentItemIdentifier, Is.EqualTo(new uint[] { 1, 2, 3 }));
        Assert.That(() => ContentItem.ByReference(1, 0), Throws.ArgumentException);
    }

    [Test]
    public void A_container_names_its_template()
    {
        ContainerContentItem item = new(Name) { TemplateIdentification = new TemplateIdentification("1500") };
        Assert.That(ContentItem.From(item.Dataset).TemplateIdentification, Is.EqualTo(new TemplateIdentification("1500", "DCMR")));
        item.TemplateIdentification = null;
        Assert.That(item.Dataset.Contains(DicomTag.ContentTemplateSequence), Is.False);
    }

    [Test]
    public void Dates_and_times_keep_their_text()
    {
        DateTimeContentItem utc = new(Name, new DateTime(2026, 11, 26, 23, 5, 6, DateTimeKind.Utc).AddMilliseconds(250));
        DateTimeContentItem short_ = new(new DicomDataset(new DicomDateTime(DicomTag.DateTime, "202611-0500")));
        Assert.Multiple(() =>
        {
            Assert.That(utc.Text, Is.EqualTo("20261126230506.25+0000"));
            Assert.That(utc.Offset, Is.EqualTo(TimeSpan.Zero));
            Assert.That(short_.Value, Is.EqualTo(new DateTime(2026, 11, 1)));
            Assert.That(short_.Offset, Is.EqualTo(TimeSpan.FromHours(-5)));
            Assert.That(new TimeContentItem(Name, new TimeOnly(3, 4, 5)).Text, Is.EqualTo("030405"));
            Assert.That(new TimeContentItem(Name, new TimeOnly(3, 4, 5)).Value, Is.EqualTo(new TimeOnly(3, 4, 5)));
            Assert.That(new DateContentItem(Name, new DateOnly(2026, 1, 2)).Value, Is.EqualTo(new DateOnly(2026, 1, 2)));
            Assert.That(() => new DateTimeContentItem(Name, DateTime.Now), Throws.ArgumentException);
        });
    }
}
