namespace FellowOakDicom;

public partial class DicomTransferSyntax
{
    /// <summary>DeflatedExplicitVRLittleEndian (1.2.840.10008.1.2.1.99).</summary>
    public static readonly DicomTransferSyntax DeflatedExplicitVRLittleEndian = Create("1.2.840.10008.1.2.1.99", isExplicitVR: true, isDeflate: true);

    /// <summary>ExplicitVRBigEndian (1.2.840.10008.1.2.2).</summary>
    public static readonly DicomTransferSyntax ExplicitVRBigEndian = Create("1.2.840.10008.1.2.2", isExplicitVR: true, isBigEndian: true);

    /// <summary>ExplicitVRLittleEndian (1.2.840.10008.1.2.1).</summary>
    public static readonly DicomTransferSyntax ExplicitVRLittleEndian = Create("1.2.840.10008.1.2.1", isExplicitVR: true);

    /// <summary>FragmentableMPEG2 (1.2.840.10008.1.2.4.100.1).</summary>
    public static readonly DicomTransferSyntax FragmentableMPEG2 = Create("1.2.840.10008.1.2.4.100.1", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_13818_2");

    /// <summary>FragmentableMPEG2MainProfileHighLevel (1.2.840.10008.1.2.4.101.1).</summary>
    public static readonly DicomTransferSyntax FragmentableMPEG2MainProfileHighLevel = Create("1.2.840.10008.1.2.4.101.1", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_13818_2");

    /// <summary>FragmentableMPEG4AVCH264BDCompatibleHighProfileLevel41 (1.2.840.10008.1.2.4.103.1).</summary>
    public static readonly DicomTransferSyntax FragmentableMPEG4AVCH264BDCompatibleHighProfileLevel41 = Create("1.2.840.10008.1.2.4.103.1", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_14496_10");

    /// <summary>FragmentableMPEG4AVCH264HighProfileLevel41 (1.2.840.10008.1.2.4.102.1).</summary>
    public static readonly DicomTransferSyntax FragmentableMPEG4AVCH264HighProfileLevel41 = Create("1.2.840.10008.1.2.4.102.1", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_14496_10");

    /// <summary>FragmentableMPEG4AVCH264HighProfileLevel42For2DVideo (1.2.840.10008.1.2.4.104.1).</summary>
    public static readonly DicomTransferSyntax FragmentableMPEG4AVCH264HighProfileLevel42For2DVideo = Create("1.2.840.10008.1.2.4.104.1", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_14496_10");

    /// <summary>FragmentableMPEG4AVCH264HighProfileLevel42For3DVideo (1.2.840.10008.1.2.4.105.1).</summary>
    public static readonly DicomTransferSyntax FragmentableMPEG4AVCH264HighProfileLevel42For3DVideo = Create("1.2.840.10008.1.2.4.105.1", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_14496_10");

    /// <summary>FragmentableMPEG4AVCH264StereoHighProfileLevel42 (1.2.840.10008.1.2.4.106.1).</summary>
    public static readonly DicomTransferSyntax FragmentableMPEG4AVCH264StereoHighProfileLevel42 = Create("1.2.840.10008.1.2.4.106.1", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_14496_10");

    /// <summary>GE private implicit VR little endian with pixel data in big endian (1.2.840.113619.5.2).</summary>
    public static readonly DicomTransferSyntax GEPrivateImplicitVRBigEndian = Create("1.2.840.113619.5.2", isExplicitVR: false, swapPixelData: true);

    /// <summary>HEVCH265Main10ProfileLevel51 (1.2.840.10008.1.2.4.108).</summary>
    public static readonly DicomTransferSyntax HEVCH265Main10ProfileLevel51 = Create("1.2.840.10008.1.2.4.108", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_23008_2");

    /// <summary>HEVCH265MainProfileLevel51 (1.2.840.10008.1.2.4.107).</summary>
    public static readonly DicomTransferSyntax HEVCH265MainProfileLevel51 = Create("1.2.840.10008.1.2.4.107", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_23008_2");

    /// <summary>HTJ2K (1.2.840.10008.1.2.4.203).</summary>
    public static readonly DicomTransferSyntax HTJ2K = Create("1.2.840.10008.1.2.4.203", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_15444_15");

    /// <summary>HTJ2KLossless (1.2.840.10008.1.2.4.201).</summary>
    public static readonly DicomTransferSyntax HTJ2KLossless = Create("1.2.840.10008.1.2.4.201", isExplicitVR: true, isEncapsulated: true);

    /// <summary>HTJ2KLosslessRPCL (1.2.840.10008.1.2.4.202).</summary>
    public static readonly DicomTransferSyntax HTJ2KLosslessRPCL = Create("1.2.840.10008.1.2.4.202", isExplicitVR: true, isEncapsulated: true);

    /// <summary>Implicit VR in big endian; not a transfer syntax of the standard, for reading broken files (1.2.840.10008.1.2.2).</summary>
    public static readonly DicomTransferSyntax ImplicitVRBigEndian = Create("1.2.840.10008.1.2.2", isExplicitVR: false, isBigEndian: true);

    /// <summary>ImplicitVRLittleEndian (1.2.840.10008.1.2).</summary>
    public static readonly DicomTransferSyntax ImplicitVRLittleEndian = Create("1.2.840.10008.1.2", isExplicitVR: false);

    /// <summary>JPEG2000Lossless (1.2.840.10008.1.2.4.90).</summary>
    public static readonly DicomTransferSyntax JPEG2000Lossless = Create("1.2.840.10008.1.2.4.90", isExplicitVR: true, isEncapsulated: true);

    /// <summary>JPEG2000Lossy (1.2.840.10008.1.2.4.91).</summary>
    public static readonly DicomTransferSyntax JPEG2000Lossy = Create("1.2.840.10008.1.2.4.91", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_15444_1");

    /// <summary>JPEG2000Part2MultiComponent (1.2.840.10008.1.2.4.93).</summary>
    public static readonly DicomTransferSyntax JPEG2000Part2MultiComponent = Create("1.2.840.10008.1.2.4.93", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_15444_1");

    /// <summary>JPEG2000Part2MultiComponentLosslessOnly (1.2.840.10008.1.2.4.92).</summary>
    public static readonly DicomTransferSyntax JPEG2000Part2MultiComponentLosslessOnly = Create("1.2.840.10008.1.2.4.92", isExplicitVR: true, isEncapsulated: true);

    /// <summary>JPEGLSLossless (1.2.840.10008.1.2.4.80).</summary>
    public static readonly DicomTransferSyntax JPEGLSLossless = Create("1.2.840.10008.1.2.4.80", isExplicitVR: true, isEncapsulated: true);

    /// <summary>JPEGLSNearLossless (1.2.840.10008.1.2.4.81).</summary>
    public static readonly DicomTransferSyntax JPEGLSNearLossless = Create("1.2.840.10008.1.2.4.81", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_14495_1");

    /// <summary>JPEGProcess1 (1.2.840.10008.1.2.4.50).</summary>
    public static readonly DicomTransferSyntax JPEGProcess1 = Create("1.2.840.10008.1.2.4.50", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_10918_1");

    /// <summary>JPEGProcess10_12Retired (1.2.840.10008.1.2.4.55).</summary>
    public static readonly DicomTransferSyntax JPEGProcess10_12Retired = Create("1.2.840.10008.1.2.4.55", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_10918_1");

    /// <summary>JPEGProcess11_13Retired (1.2.840.10008.1.2.4.56).</summary>
    public static readonly DicomTransferSyntax JPEGProcess11_13Retired = Create("1.2.840.10008.1.2.4.56", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_10918_1");

    /// <summary>JPEGProcess14 (1.2.840.10008.1.2.4.57).</summary>
    public static readonly DicomTransferSyntax JPEGProcess14 = Create("1.2.840.10008.1.2.4.57", isExplicitVR: true, isEncapsulated: true);

    /// <summary>JPEGProcess14SV1 (1.2.840.10008.1.2.4.70).</summary>
    public static readonly DicomTransferSyntax JPEGProcess14SV1 = Create("1.2.840.10008.1.2.4.70", isExplicitVR: true, isEncapsulated: true);

    /// <summary>JPEGProcess15Retired (1.2.840.10008.1.2.4.58).</summary>
    public static readonly DicomTransferSyntax JPEGProcess15Retired = Create("1.2.840.10008.1.2.4.58", isExplicitVR: true, isEncapsulated: true);

    /// <summary>JPEGProcess16_18Retired (1.2.840.10008.1.2.4.59).</summary>
    public static readonly DicomTransferSyntax JPEGProcess16_18Retired = Create("1.2.840.10008.1.2.4.59", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_10918_1");

    /// <summary>JPEGProcess17_19Retired (1.2.840.10008.1.2.4.60).</summary>
    public static readonly DicomTransferSyntax JPEGProcess17_19Retired = Create("1.2.840.10008.1.2.4.60", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_10918_1");

    /// <summary>JPEGProcess20_22Retired (1.2.840.10008.1.2.4.61).</summary>
    public static readonly DicomTransferSyntax JPEGProcess20_22Retired = Create("1.2.840.10008.1.2.4.61", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_10918_1");

    /// <summary>JPEGProcess21_23Retired (1.2.840.10008.1.2.4.62).</summary>
    public static readonly DicomTransferSyntax JPEGProcess21_23Retired = Create("1.2.840.10008.1.2.4.62", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_10918_1");

    /// <summary>JPEGProcess24_26Retired (1.2.840.10008.1.2.4.63).</summary>
    public static readonly DicomTransferSyntax JPEGProcess24_26Retired = Create("1.2.840.10008.1.2.4.63", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_10918_1");

    /// <summary>JPEGProcess25_27Retired (1.2.840.10008.1.2.4.64).</summary>
    public static readonly DicomTransferSyntax JPEGProcess25_27Retired = Create("1.2.840.10008.1.2.4.64", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_10918_1");

    /// <summary>JPEGProcess28Retired (1.2.840.10008.1.2.4.65).</summary>
    public static readonly DicomTransferSyntax JPEGProcess28Retired = Create("1.2.840.10008.1.2.4.65", isExplicitVR: true, isEncapsulated: true);

    /// <summary>JPEGProcess29Retired (1.2.840.10008.1.2.4.66).</summary>
    public static readonly DicomTransferSyntax JPEGProcess29Retired = Create("1.2.840.10008.1.2.4.66", isExplicitVR: true, isEncapsulated: true);

    /// <summary>JPEGProcess2_4 (1.2.840.10008.1.2.4.51).</summary>
    public static readonly DicomTransferSyntax JPEGProcess2_4 = Create("1.2.840.10008.1.2.4.51", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_10918_1");

    /// <summary>JPEGProcess3_5Retired (1.2.840.10008.1.2.4.52).</summary>
    public static readonly DicomTransferSyntax JPEGProcess3_5Retired = Create("1.2.840.10008.1.2.4.52", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_10918_1");

    /// <summary>JPEGProcess6_8Retired (1.2.840.10008.1.2.4.53).</summary>
    public static readonly DicomTransferSyntax JPEGProcess6_8Retired = Create("1.2.840.10008.1.2.4.53", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_10918_1");

    /// <summary>JPEGProcess7_9Retired (1.2.840.10008.1.2.4.54).</summary>
    public static readonly DicomTransferSyntax JPEGProcess7_9Retired = Create("1.2.840.10008.1.2.4.54", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_10918_1");

    /// <summary>JPIPHTJ2KReferenced (1.2.840.10008.1.2.4.204).</summary>
    public static readonly DicomTransferSyntax JPIPHTJ2KReferenced = Create("1.2.840.10008.1.2.4.204", isExplicitVR: true);

    /// <summary>JPIPHTJ2KReferencedDeflate (1.2.840.10008.1.2.4.205).</summary>
    public static readonly DicomTransferSyntax JPIPHTJ2KReferencedDeflate = Create("1.2.840.10008.1.2.4.205", isExplicitVR: true, isDeflate: true);

    /// <summary>JPIPReferenced (1.2.840.10008.1.2.4.94).</summary>
    public static readonly DicomTransferSyntax JPIPReferenced = Create("1.2.840.10008.1.2.4.94", isExplicitVR: true);

    /// <summary>JPIPReferencedDeflate (1.2.840.10008.1.2.4.95).</summary>
    public static readonly DicomTransferSyntax JPIPReferencedDeflate = Create("1.2.840.10008.1.2.4.95", isExplicitVR: true, isDeflate: true);

    /// <summary>MPEG2 (1.2.840.10008.1.2.4.100).</summary>
    public static readonly DicomTransferSyntax MPEG2 = Create("1.2.840.10008.1.2.4.100", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_13818_2");

    /// <summary>MPEG2MainProfileHighLevel (1.2.840.10008.1.2.4.101).</summary>
    public static readonly DicomTransferSyntax MPEG2MainProfileHighLevel = Create("1.2.840.10008.1.2.4.101", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_13818_2");

    /// <summary>MPEG4AVCH264BDCompatibleHighProfileLevel41 (1.2.840.10008.1.2.4.103).</summary>
    public static readonly DicomTransferSyntax MPEG4AVCH264BDCompatibleHighProfileLevel41 = Create("1.2.840.10008.1.2.4.103", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_14496_10");

    /// <summary>MPEG4AVCH264HighProfileLevel41 (1.2.840.10008.1.2.4.102).</summary>
    public static readonly DicomTransferSyntax MPEG4AVCH264HighProfileLevel41 = Create("1.2.840.10008.1.2.4.102", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_14496_10");

    /// <summary>MPEG4AVCH264HighProfileLevel42For2DVideo (1.2.840.10008.1.2.4.104).</summary>
    public static readonly DicomTransferSyntax MPEG4AVCH264HighProfileLevel42For2DVideo = Create("1.2.840.10008.1.2.4.104", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_14496_10");

    /// <summary>MPEG4AVCH264HighProfileLevel42For3DVideo (1.2.840.10008.1.2.4.105).</summary>
    public static readonly DicomTransferSyntax MPEG4AVCH264HighProfileLevel42For3DVideo = Create("1.2.840.10008.1.2.4.105", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_14496_10");

    /// <summary>MPEG4AVCH264StereoHighProfileLevel42 (1.2.840.10008.1.2.4.106).</summary>
    public static readonly DicomTransferSyntax MPEG4AVCH264StereoHighProfileLevel42 = Create("1.2.840.10008.1.2.4.106", isExplicitVR: true, isEncapsulated: true, lossyMethod: "ISO_14496_10");

    /// <summary>Papyrus3ImplicitVRLittleEndianRetired (1.2.840.10008.1.20).</summary>
    public static readonly DicomTransferSyntax Papyrus3ImplicitVRLittleEndianRetired = Create("1.2.840.10008.1.20", isExplicitVR: false);

    /// <summary>RFC2557MIMEEncapsulation (1.2.840.10008.1.2.6.1).</summary>
    public static readonly DicomTransferSyntax RFC2557MIMEEncapsulation = Create("1.2.840.10008.1.2.6.1", isExplicitVR: true);

    /// <summary>RLELossless (1.2.840.10008.1.2.5).</summary>
    public static readonly DicomTransferSyntax RLELossless = Create("1.2.840.10008.1.2.5", isExplicitVR: true, isEncapsulated: true);

    /// <summary>XMLEncoding (1.2.840.10008.1.2.6.2).</summary>
    public static readonly DicomTransferSyntax XMLEncoding = Create("1.2.840.10008.1.2.6.2", isExplicitVR: true);

    private static DicomTransferSyntax[] Standard() =>
    [
        DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian, ExplicitVRLittleEndian, FragmentableMPEG2, FragmentableMPEG2MainProfileHighLevel,
        FragmentableMPEG4AVCH264BDCompatibleHighProfileLevel41, FragmentableMPEG4AVCH264HighProfileLevel41,
        FragmentableMPEG4AVCH264HighProfileLevel42For2DVideo, FragmentableMPEG4AVCH264HighProfileLevel42For3DVideo,
        FragmentableMPEG4AVCH264StereoHighProfileLevel42, GEPrivateImplicitVRBigEndian, HEVCH265Main10ProfileLevel51, HEVCH265MainProfileLevel51, HTJ2K,
        HTJ2KLossless, HTJ2KLosslessRPCL, ImplicitVRLittleEndian, JPEG2000Lossless, JPEG2000Lossy, JPEG2000Part2MultiComponent,
        JPEG2000Part2MultiComponentLosslessOnly, JPEGLSLossless, JPEGLSNearLossless, JPEGProcess1, JPEGProcess10_12Retired, JPEGProcess11_13Retired,
        JPEGProcess14, JPEGProcess14SV1, JPEGProcess15Retired, JPEGProcess16_18Retired, JPEGProcess17_19Retired, JPEGProcess20_22Retired,
        JPEGProcess21_23Retired, JPEGProcess24_26Retired, JPEGProcess25_27Retired, JPEGProcess28Retired, JPEGProcess29Retired, JPEGProcess2_4,
        JPEGProcess3_5Retired, JPEGProcess6_8Retired, JPEGProcess7_9Retired, JPIPHTJ2KReferenced, JPIPHTJ2KReferencedDeflate, JPIPReferenced,
        JPIPReferencedDeflate, MPEG2, MPEG2MainProfileHighLevel, MPEG4AVCH264BDCompatibleHighProfileLevel41, MPEG4AVCH264HighProfileLevel41,
        MPEG4AVCH264HighProfileLevel42For2DVideo, MPEG4AVCH264HighProfileLevel42For3DVideo, MPEG4AVCH264StereoHighProfileLevel42,
        Papyrus3ImplicitVRLittleEndianRetired, RFC2557MIMEEncapsulation, RLELossless, XMLEncoding,
    ];
}
