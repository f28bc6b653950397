"""Addresses of the help desk, and its static files, which a web server has in earnest."""

from django.contrib import admin
from django.contrib.staticfiles.views import serve
from django.urls import include, path, re_path

urlpatterns = [
    path("admin/", admin.site.urls),
    re_path(r"^static/(?P<path>.*)$", serve, {"insecure": True}),
    path("", include("helpdesk.urls", namespace="helpdesk")),
]
