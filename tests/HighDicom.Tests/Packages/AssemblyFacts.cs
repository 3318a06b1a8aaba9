using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace HighDicom.Tests.Packages;

/// <summary>What an assembly holds, read without loading it.</summary>
/// <param name="Types">Its own public types.</param>
/// <param name="Forwarded">The types that it sends elsewhere.</param>
/// <param name="References">The assemblies that it refers to.</param>
internal sealed record AssemblyFacts(string[] Types, string[] Forwarded, string[] References)
{
    public static AssemblyFacts Of(byte[] assembly)
    {
        using var file = new PEReader(ImmutableArray.Create(assembly));
        MetadataReader reader = file.GetMetadataReader();
        return new AssemblyFacts(
            [.. reader.TypeDefinitions.Select(reader.GetTypeDefinition).Where(type => type.Attributes.HasFlag(System.Reflection.TypeAttributes.Public)).Select(type => reader.GetString(type.Name))],
            [.. reader.ExportedTypes.Select(reader.GetExportedType).Where(type => type.IsForwarder).Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")],
            [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))]);
    }
}
